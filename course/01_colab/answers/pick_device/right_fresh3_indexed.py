"""Chooses from a pair by the bool as an index."""


def pick_device(accelerator_available: bool, kind: str | None) -> torch.device:
    """Return the device of the accelerator if one is available, else the CPU's."""
    name = ("cpu", kind)[bool(accelerator_available)]
    return torch.device(name)
