"""Gives the two numbers that people mention, without the third."""


def environment_report():
    device = torch.accelerator.current_accelerator(check_available=True) or torch.device("cpu")
    return {
        "python": f"{sys.version_info.major}.{sys.version_info.minor}",
        "torch": torch.__version__,
        "numpy": np.__version__,
        "device": device.type,
    }
