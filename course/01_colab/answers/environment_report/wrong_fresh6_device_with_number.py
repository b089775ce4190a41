"""str(device) keeps the number of a GPU."""


def environment_report(device):
    """Return the versions of Python, torch and NumPy, and the type of the device."""
    return {
        "python": platform.python_version(),
        "torch": torch.__version__,
        "numpy": np.__version__,
        "device": str(device),
    }
