"""A torch.device is no text."""


def environment_report():
    return {
        "python": platform.python_version(),
        "torch": torch.__version__,
        "numpy": np.__version__,
        "device": torch.accelerator.current_accelerator(check_available=True)
        or torch.device("cpu"),
    }
