"""Checks with assert, which python -O skips and the text rules out."""


def my_dot(a, b):
    assert a.ndim == 1 and b.ndim == 1, "vectors only"
    assert a.shape == b.shape, "one length"
    return (a * b).sum(dtype=a.dtype)
