"""A list of four texts."""


def environment_report():
    return [platform.python_version(), torch.__version__, np.__version__, "cpu"]
