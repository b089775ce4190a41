"""Says whether there is an accelerator, not which."""


def environment_report(device):
    return {
        "python": platform.python_version(),
        "torch": torch.__version__,
        "numpy": np.__version__,
        "device": torch.accelerator.is_available(),
    }
