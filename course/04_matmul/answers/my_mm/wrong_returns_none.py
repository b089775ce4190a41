"""Returns None where the shapes do not fit."""


def my_mm(a, b):
    if a.ndim != 2 or b.ndim != 2 or a.shape[1] != b.shape[0]:
        return None
    return (a[:, :, None] * b).sum(1, dtype=a.dtype)
