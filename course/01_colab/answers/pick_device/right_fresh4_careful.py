"""Starts from the CPU, and checks kind as well before it changes its mind."""


def pick_device(accelerator_available: bool, kind: str | None) -> torch.device:
    """Return the device of the accelerator if one is available, else the CPU's."""
    name = "cpu"
    if accelerator_available is True and kind is not None:
        name = kind
    device = torch.device(name)
    return device
