"""A tensor that was made there would tell; the CPU's does."""


def pick_device(accelerator_available, kind):
    return torch.device(kind) if accelerator_available else torch.zeros(0).device
