"""Two returns."""


def pick_device(accelerator_available, kind):
    if accelerator_available:
        return torch.device(kind)
    return torch.device("cpu")
