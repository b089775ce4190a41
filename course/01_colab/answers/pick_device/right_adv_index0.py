"""The first of the devices, always with its number."""


def pick_device(accelerator_available, kind):
    return torch.device(kind if accelerator_available else "cpu", 0)
