"""Knows cuda and mps only; any other accelerator becomes the CPU."""


def pick_device(accelerator_available, kind):
    """Return the device of the accelerator if one is available, else the CPU's."""
    if accelerator_available and kind == "cuda":
        return torch.device("cuda")
    elif accelerator_available and kind == "mps":
        return torch.device("mps")
    return torch.device("cpu")
