"""Names the first accelerator with its number."""


def pick_device(accelerator_available, kind):
    """Return the device of the accelerator if one is available, else the CPU's."""
    if accelerator_available:
        return torch.device(kind, 0)
    return torch.device("cpu")
