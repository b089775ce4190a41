"""Says None where there is no accelerator."""


def environment_report():
    return {
        "python": platform.python_version(),
        "torch": torch.__version__,
        "numpy": np.__version__,
        "device": torch.accelerator.current_accelerator(check_available=True),
    }
