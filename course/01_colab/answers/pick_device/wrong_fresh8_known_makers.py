"""Validates against the two accelerators it knows: an available xpu is answered with cpu."""


def pick_device(accelerator_available, kind):
    """Return the device of the accelerator if one is available, else the CPU's."""
    if accelerator_available and kind in ("cuda", "mps"):
        return torch.device(kind)
    return torch.device("cpu")
