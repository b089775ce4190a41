"""One conditional expression."""


def pick_device(accelerator_available, kind):
    """Return the device of the accelerator if one is available, else the CPU's."""
    return torch.device(kind if accelerator_available else "cpu")
