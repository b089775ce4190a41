"""Asks each kind of accelerator by its own function, not the device."""


def environment_report(device):
    device = "cpu"
    if torch.cuda.is_available():
        device = "cuda"
    elif torch.backends.mps.is_available():
        device = "mps"
    elif torch.xpu.is_available():
        device = "xpu"
    return dict(
        python=".".join(platform.python_version_tuple()),
        torch=torch.__version__,
        numpy=np.__version__,
        device=device,
    )
