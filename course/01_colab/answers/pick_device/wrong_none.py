"""Returns None where there is no accelerator."""


def pick_device(accelerator_available, kind):
    return torch.device(kind) if accelerator_available else None
