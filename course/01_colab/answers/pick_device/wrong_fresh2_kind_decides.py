"""Goes by the kind alone, so a build for CUDA without a GPU gets cuda."""


def pick_device(accelerator_available, kind):
    return torch.device("cpu") if kind is None else torch.device(kind)
