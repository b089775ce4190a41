"""Returns the text "cpu" instead of a device if there is no accelerator."""


def pick_device(accelerator_available, kind):
    """Return the device of the accelerator if one is available, else the CPU's."""
    device = "cpu"
    if accelerator_available:
        device = torch.device(kind)
    return device
