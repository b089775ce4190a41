"""Takes the device's text up to the colon, and dict() with names."""


def environment_report(device):
    """Return the versions of Python, torch and NumPy, and the type of the device."""
    python, _, _ = sys.version.partition(" ")
    kind = str(device).split(":")[0]
    return dict(python=python, torch=f"{torch.__version__}", numpy=np.__version__, device=kind)
