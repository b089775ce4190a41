"""One expression; the accelerator with the number 0."""


def pick_device(accelerator_available, kind):
    """Return the device of the accelerator if one is available, else the CPU's."""
    return torch.device(kind, 0) if accelerator_available else torch.device("cpu")
