"""Starts with the CPU and changes to the accelerator only if all is right."""


def pick_device(accelerator_available, kind):
    """Return the device of the accelerator if one is available, else the CPU's."""
    device = torch.device("cpu")
    if accelerator_available is True and kind is not None:
        device = torch.device(kind)
    return device
