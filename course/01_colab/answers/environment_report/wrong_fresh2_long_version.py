"""sys.version as it is, with the compiler behind the number."""


def environment_report():
    device = torch.accelerator.current_accelerator(check_available=True) or torch.device("cpu")
    return {
        "python": sys.version,
        "torch": torch.__version__,
        "numpy": np.__version__,
        "device": device.type,
    }
