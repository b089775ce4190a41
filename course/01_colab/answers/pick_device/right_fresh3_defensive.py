"""Many checks before, and an error for an available accelerator without a kind."""


def pick_device(accelerator_available, kind):
    """Return the device of the accelerator if one is available, else the CPU's."""
    if not isinstance(accelerator_available, bool):
        raise TypeError("accelerator_available must be a bool")
    if kind is not None and not isinstance(kind, str):
        raise TypeError("kind must be a text or None")
    if accelerator_available and kind is None:
        raise ValueError("an accelerator without a kind")
    if accelerator_available:
        return torch.device(type=kind)
    return torch.device(type="cpu")
