"""Gives the Python version as in conda's python=3.13: the last number is missing (bullet: as in 3.13.5)."""


def environment_report(device):
    return {
        "python": f"{sys.version_info.major}.{sys.version_info.minor}",
        "torch": torch.__version__,
        "numpy": np.__version__,
        "device": device.type,
    }
