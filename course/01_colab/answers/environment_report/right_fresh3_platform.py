"""dict() with keywords, platform.python_version, the device by "or"."""


def environment_report() -> dict[str, str]:
    """Return the versions of Python, torch and NumPy, and the type of the device."""
    best = torch.accelerator.current_accelerator(check_available=True) or torch.device("cpu")
    return dict(
        python=platform.python_version(),
        torch=torch.__version__,
        numpy=np.__version__,
        device=best.type,
    )
