"""Cuts the version of torch at its +."""


def environment_report(device):
    """Return the versions of Python, torch and NumPy, and the type of the device."""
    return {
        "python": platform.python_version(),
        "torch": torch.__version__.split("+")[0],
        "numpy": np.__version__.split("+")[0],
        "device": device.type,
    }
