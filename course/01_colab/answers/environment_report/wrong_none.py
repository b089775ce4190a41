"""Asks for the accelerator that is available, which may be None."""


def environment_report(device):
    return {
        "python": platform.python_version(),
        "torch": torch.__version__,
        "numpy": np.__version__,
        "device": torch.accelerator.current_accelerator(check_available=True),
    }
