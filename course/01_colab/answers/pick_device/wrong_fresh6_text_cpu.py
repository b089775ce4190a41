"""Without an accelerator it returns the text "cpu", which is no device."""


def pick_device(accelerator_available, kind):
    """Return the device of the accelerator if one is available, else the CPU's."""
    if accelerator_available:
        return torch.device(kind)
    return "cpu"
