"""Knows four kinds."""


def pick_device(accelerator_available, kind):
    if accelerator_available and kind in ("cuda", "mps", "xpu", "xla"):
        return torch.device(kind)
    return torch.device("cpu")
