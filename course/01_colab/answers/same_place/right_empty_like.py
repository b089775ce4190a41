"""Compares with a new tensor made for b."""


def same_place(a, b):
    new = torch.empty(0, dtype=b.dtype, device=b.device)
    return bool(new.dtype == a.dtype) & bool(new.device == a.device)
