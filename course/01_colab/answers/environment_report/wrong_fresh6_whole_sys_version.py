"""sys.version says more than the version (build, compiler)."""


def environment_report(device):
    """Return the versions of Python, torch and NumPy, and the type of the device."""
    return {
        "python": sys.version,
        "torch": torch.__version__,
        "numpy": np.__version__,
        "device": device.type,
    }
