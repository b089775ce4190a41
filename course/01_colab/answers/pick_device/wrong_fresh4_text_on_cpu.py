"""Forgets to make a device of the text for the CPU."""


def pick_device(accelerator_available, kind):
    """Return the device of the accelerator if one is available, else the CPU's."""
    if accelerator_available:
        return torch.device(kind)
    else:
        return "cpu"
