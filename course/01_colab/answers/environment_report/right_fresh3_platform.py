"""dict() with keywords, platform.python_version, the device by "or"."""


def environment_report(device) -> dict[str, str]:
    """Return the versions of Python, torch and NumPy, and the type of the device."""
    return dict(
        python=platform.python_version(),
        torch=torch.__version__,
        numpy=np.__version__,
        device=device.type,
    )
