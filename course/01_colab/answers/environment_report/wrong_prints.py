"""Prints the report."""


def environment_report():
    print(platform.python_version(), torch.__version__, np.__version__, "cpu")
