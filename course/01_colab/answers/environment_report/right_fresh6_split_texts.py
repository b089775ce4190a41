"""Cuts the versions and the type out of longer texts."""


def environment_report(device):
    """Return the versions of Python, torch and NumPy, and the type of the device."""
    return {
        "python": sys.version.split()[0],
        "torch": str(torch.__version__),
        "numpy": str(np.__version__),
        "device": str(device).split(":")[0],
    }
