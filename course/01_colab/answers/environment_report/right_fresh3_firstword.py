"""The first word of sys.version, and helper functions for each entry."""


def _python():
    return sys.version.split()[0]


def _device():
    accelerator = torch.accelerator.current_accelerator(check_available=True)
    return "cpu" if accelerator is None else accelerator.type


def environment_report():
    """Return the versions of Python, torch and NumPy, and the type of the device."""
    return {
        "python": _python(),
        "torch": f"{torch.__version__}",
        "numpy": f"{np.__version__}",
        "device": _device(),
    }
