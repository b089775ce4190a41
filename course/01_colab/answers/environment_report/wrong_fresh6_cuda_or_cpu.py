"""Thinks of cuda and cpu only; mps and xpu are reported as cpu."""


def environment_report(device):
    """Return the versions of Python, torch and NumPy, and the type of the device."""
    device_name = "cuda" if device.type == "cuda" else "cpu"
    return {
        "python": sys.version.split()[0],
        "torch": torch.__version__,
        "numpy": np.__version__,
        "device": device_name,
    }
