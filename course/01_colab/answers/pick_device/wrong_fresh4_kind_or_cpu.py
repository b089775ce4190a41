"""Goes by kind alone, so a machine without a GPU gets what torch was built for."""


def pick_device(accelerator_available, kind):
    """Return the device of the accelerator if one is available, else the CPU's."""
    return torch.device(kind or "cpu")
