"""Gives the two numbers that people mention, without the third."""


def environment_report(device):
    return {
        "python": f"{sys.version_info.major}.{sys.version_info.minor}",
        "torch": torch.__version__,
        "numpy": np.__version__,
        "device": device.type,
    }
