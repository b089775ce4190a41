"""Asks for both arguments, though one would do."""


def pick_device(accelerator_available, kind):
    """Return the device of the accelerator if one is available, else the CPU's."""
    name = "cpu"
    if accelerator_available is True and kind is not None:
        name = kind
    device = torch.device(name)
    return device
