"""Lists the makers that it knows, cuda and mps; an Intel GPU is left unused."""


def pick_device(accelerator_available, kind):
    """Return the device of the accelerator if one is available, else the CPU's."""
    if accelerator_available and kind == "cuda":
        return torch.device("cuda")
    elif accelerator_available and kind == "mps":
        return torch.device("mps")
    else:
        return torch.device("cpu")
