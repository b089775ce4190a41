"""Prints the report."""


def environment_report(device):
    print(platform.python_version(), torch.__version__, np.__version__, device.type)
