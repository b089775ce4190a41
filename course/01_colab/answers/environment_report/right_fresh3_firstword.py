"""The first word of sys.version, and helper functions for each entry."""


def _python():
    return sys.version.split()[0]


def _kind(device):
    return device.type


def environment_report(device):
    """Return the versions of Python, torch and NumPy, and the type of the device."""
    return {
        "python": _python(),
        "torch": f"{torch.__version__}",
        "numpy": f"{np.__version__}",
        "device": _kind(device),
    }
