"""Fitting after promotion is taken for being the same."""


def same_place(a, b):
    return torch.can_cast(a.dtype, b.dtype) and a.device == b.device
