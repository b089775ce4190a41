"""Cuts the local part, as in +cpu, off the version of torch."""


def environment_report(device):
    return {
        "python": platform.python_version(),
        "torch": torch.__version__.split("+")[0],
        "numpy": np.__version__,
        "device": device.type,
    }
