"""Returns a tensor that was made on the device; there may be none here."""


def pick_device(accelerator_available, kind):
    return torch.zeros(1, device=kind if accelerator_available else "cpu")
