"""Looks only at kind: built for cuda but nothing there gives cuda (first two bullets)."""


def pick_device(accelerator_available, kind):
    return torch.device(kind or "cpu")
