"""Cuts "+cpu" and the like from torch's version."""


def environment_report():
    """Return the versions of Python, torch and NumPy, and the type of the device."""
    accelerator = torch.accelerator.current_accelerator(check_available=True)
    return {
        "python": platform.python_version(),
        "torch": re.match(r"\d+\.\d+", torch.__version__)[0],
        "numpy": np.__version__,
        "device": (accelerator or torch.device("cpu")).type,
    }
