"""Chooses the text first and makes one device of it at the end."""


def pick_device(accelerator_available, kind):
    return torch.device(kind if accelerator_available else "cpu")
