"""and / or, as people wrote before the conditional expression."""


def pick_device(accelerator_available, kind):
    return torch.device((accelerator_available and kind) or "cpu")
