"""Only two parts of Python's version, as in "3.13"."""


def environment_report():
    """Return the versions of Python, torch and NumPy, and the type of the device."""
    accelerator = torch.accelerator.current_accelerator(check_available=True)
    version = sys.version_info
    return {
        "python": f"{version.major}.{version.minor}",
        "torch": torch.__version__,
        "numpy": np.__version__,
        "device": accelerator.type if accelerator else "cpu",
    }
