"""Capital letters in the keys."""


def environment_report(device):
    return {
        "Python": platform.python_version(),
        "Torch": torch.__version__,
        "NumPy": np.__version__,
        "Device": device.type,
    }
