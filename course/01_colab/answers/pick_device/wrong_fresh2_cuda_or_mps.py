"""Thinks that what is not from NVIDIA is from Apple."""


def pick_device(accelerator_available, kind):
    if not accelerator_available:
        return torch.device("cpu")
    return torch.device("cuda") if kind.startswith("cuda") else torch.device("mps")
