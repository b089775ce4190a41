"""All of sys.version, with compiler and date."""


def environment_report():
    """Return the versions of Python, torch and NumPy, and the type of the device."""
    accelerator = torch.accelerator.current_accelerator(check_available=True)
    return {
        "python": sys.version,
        "torch": torch.__version__,
        "numpy": np.__version__,
        "device": accelerator.type if accelerator else "cpu",
    }
