"""The first of the accelerators, with its number."""


def pick_device(accelerator_available, kind):
    return torch.device(kind, 0) if accelerator_available else torch.device("cpu", 0)
