"""Cuts "+cpu" and the like from torch's version."""


def environment_report(device):
    """Return the versions of Python, torch and NumPy, and the type of the device."""
    return {
        "python": platform.python_version(),
        "torch": re.match(r"\d+\.\d+", torch.__version__)[0],
        "numpy": np.__version__,
        "device": device.type,
    }
