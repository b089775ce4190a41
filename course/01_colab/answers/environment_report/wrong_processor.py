"""The processor's name is not the type of a device."""


def environment_report(device):
    return {
        "python": platform.python_version(),
        "torch": torch.__version__,
        "numpy": np.__version__,
        "device": platform.machine(),
    }
