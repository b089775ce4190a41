"""The line of section 8 for the device, and dict() with keywords."""


def environment_report(device):
    """Return the versions of Python, torch and NumPy, and the type of the device."""
    python, *_ = sys.version.split(" ")
    return dict(
        python=python, torch=f"{torch.__version__}", numpy=f"{np.__version__}", device=device.type
    )
