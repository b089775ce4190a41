"""The module platform knows the version of Python, the device its type."""


def environment_report(device):
    kind = device.type
    return {
        "python": platform.python_version(),
        "torch": torch.__version__,
        "numpy": np.__version__,
        "device": kind,
    }
