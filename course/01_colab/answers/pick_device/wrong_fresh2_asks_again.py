"""Asks this machine instead of going by the arguments."""


def pick_device(accelerator_available, kind):
    if (accelerator_available, kind) == (True, "cuda"):
        return torch.device("cuda")
    return torch.accelerator.current_accelerator(check_available=True) or torch.device("cpu")
