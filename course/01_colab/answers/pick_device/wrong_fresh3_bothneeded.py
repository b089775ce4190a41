"""Makes the device before it looks at the flag: torch.device(None) is an error."""


def pick_device(accelerator_available, kind):
    """Return the device of the accelerator if one is available, else the CPU's."""
    accelerator = torch.device(kind.lower())
    cpu = torch.device("cpu")
    return accelerator if accelerator_available else cpu
