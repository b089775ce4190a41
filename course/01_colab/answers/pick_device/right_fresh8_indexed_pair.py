"""Picks from a pair with the bool as index, and names number 0 (allowed)."""


def pick_device(accelerator_available, kind):
    return torch.device(("cpu", kind)[accelerator_available], 0)
