"""NumPy's version under torch's name."""


def environment_report(device):
    return {
        "python": platform.python_version(),
        "torch": np.__version__,
        "numpy": torch.__version__,
        "device": device.type,
    }
