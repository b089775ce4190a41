"""Copied a line and left the wrong library in it."""


def environment_report(device):
    return {
        "python": platform.python_version(),
        "torch": torch.__version__,
        "numpy": torch.__version__,
        "device": device.type,
    }
