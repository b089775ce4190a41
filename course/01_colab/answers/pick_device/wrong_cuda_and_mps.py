"""A chain of the two kinds that it knows."""


def pick_device(accelerator_available, kind):
    if accelerator_available and kind == "cuda":
        return torch.device("cuda")
    if accelerator_available and kind == "mps":
        return torch.device("mps")
    return torch.device("cpu")
