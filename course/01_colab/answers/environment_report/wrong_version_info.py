"""A tuple of numbers."""


def environment_report(device):
    return {
        "python": sys.version_info[:3],
        "torch": torch.__version__,
        "numpy": np.__version__,
        "device": device.type,
    }
