"""Leaves the last part of Python's version out."""


def environment_report(device):
    """Return the versions of Python, torch and NumPy, and the type of the device."""
    info = sys.version_info
    return {
        "python": f"{info.major}.{info.minor}",
        "torch": str(torch.__version__),
        "numpy": str(np.__version__),
        "device": device.type,
    }
