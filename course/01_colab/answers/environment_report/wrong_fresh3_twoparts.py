"""Only two parts of Python's version, as in "3.13"."""


def environment_report(device):
    """Return the versions of Python, torch and NumPy, and the type of the device."""
    version = sys.version_info
    return {
        "python": f"{version.major}.{version.minor}",
        "torch": torch.__version__,
        "numpy": np.__version__,
        "device": device.type,
    }
