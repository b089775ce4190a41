"""sys.version as it is, with the compiler behind the number."""


def environment_report(device):
    return {
        "python": sys.version,
        "torch": torch.__version__,
        "numpy": np.__version__,
        "device": device.type,
    }
