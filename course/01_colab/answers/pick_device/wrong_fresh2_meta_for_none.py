"""Takes meta, the device without numbers, where torch was built for none."""


def pick_device(accelerator_available, kind):
    if kind is None:
        return torch.device("meta")
    return torch.device(kind) if accelerator_available else torch.device("cpu")
