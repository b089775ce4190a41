"""Leaves the device an object, which prints nearly like a text."""


def environment_report(device):
    return {
        "python": platform.python_version(),
        "torch": torch.__version__,
        "numpy": np.__version__,
        "device": device,
    }
