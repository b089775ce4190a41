"""Asks the machine it runs on instead of going by the argument."""


def pick_device(accelerator_available, kind):
    """Return the device of the accelerator if one is available, else the CPU's."""
    if torch.accelerator.is_available() or torch.cuda.is_available():
        return torch.device(kind)
    return torch.device("cuda" if accelerator_available and kind == "cuda" else "cpu")
