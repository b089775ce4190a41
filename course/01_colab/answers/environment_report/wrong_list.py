"""A list of four texts."""


def environment_report(device):
    return [platform.python_version(), torch.__version__, np.__version__, device.type]
