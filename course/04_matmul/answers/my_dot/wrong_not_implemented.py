"""Raises the stub's error for whatever should be refused."""


def my_dot(a, b):
    if a.ndim != 1 or a.shape != b.shape:
        raise NotImplementedError
    return (a * b).sum(dtype=a.dtype)
