"""Adds what it thinks useful."""


def environment_report(device):
    return {
        "python": platform.python_version(),
        "torch": torch.__version__,
        "numpy": np.__version__,
        "device": device.type,
        "system": platform.system(),
    }
