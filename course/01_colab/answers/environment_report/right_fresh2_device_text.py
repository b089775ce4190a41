"""Turns the device into text and keeps what stands before a colon."""


def environment_report():
    device = "cpu"
    if torch.accelerator.is_available():
        device = str(torch.accelerator.current_accelerator()).partition(":")[0]
    return {
        "device": device,
        "numpy": f"{np.__version__}",
        "torch": f"{torch.__version__}",
        "python": ".".join(platform.python_version_tuple()),
    }
