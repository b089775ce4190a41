"""Computes in float64, and rounds large ints."""


def my_mm(a, b):
    if a.ndim != 2 or b.ndim != 2 or a.shape[1] != b.shape[0]:
        raise ValueError("cannot multiply")
    return (a.double()[:, :, None] * b.double()).sum(1).to(a.dtype)
