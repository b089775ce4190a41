"""One line with and/or."""


def pick_device(accelerator_available, kind):
    """Return the device of the accelerator if one is available, else the CPU's."""
    return torch.device(accelerator_available and kind or "cpu")
