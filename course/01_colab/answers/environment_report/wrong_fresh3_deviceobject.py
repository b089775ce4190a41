"""Under "device" there is a torch.device, not a text."""


def environment_report():
    """Return the versions of Python, torch and NumPy, and the type of the device."""
    accelerator = torch.accelerator.current_accelerator(check_available=True)
    return {
        "python": platform.python_version(),
        "torch": torch.__version__,
        "numpy": np.__version__,
        "device": accelerator or torch.device("cpu"),
    }
