"""Asks the machine for its device instead of taking the one that is given."""


def environment_report(device):
    """Return the versions of Python, torch and NumPy, and the type of the device."""
    device = "cuda" if torch.cuda.is_available() else "cpu"
    return {
        "python": sys.version.split()[0],
        "torch": torch.__version__,
        "numpy": np.__version__,
        "device": device,
    }
