"""Makes the device and returns its type, a text again."""


def pick_device(accelerator_available, kind):
    return torch.device(kind if accelerator_available else "cpu").type
