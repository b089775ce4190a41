"""Makes the device before it asks, which fails for None."""


def pick_device(accelerator_available, kind):
    device = torch.device(kind)
    if not accelerator_available:
        device = torch.device("cpu")
    return device
