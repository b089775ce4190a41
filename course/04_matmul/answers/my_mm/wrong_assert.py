"""Guards with assert."""


def my_mm(a, b):
    assert a.ndim == 2 and b.ndim == 2 and a.shape[1] == b.shape[0]
    return (a[:, :, None] * b).sum(1, dtype=a.dtype)
