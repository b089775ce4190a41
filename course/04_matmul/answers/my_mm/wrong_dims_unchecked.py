"""Checks the inner sizes only."""


def my_mm(a, b):
    if a.shape[-1] != b.shape[0]:
        raise ValueError("inner sizes differ")
    return (a.unsqueeze(-1) * b).sum(-2, dtype=a.dtype)
