"""Trusts what torch was built for."""


def pick_device(accelerator_available, kind):
    return torch.device(kind) if kind is not None else torch.device("cpu")
