"""Guards with assert, which the task says does not count."""


def my_dot(a, b):
    assert a.ndim == 1 and b.ndim == 1
    assert len(a) == len(b)
    return (a * b).sum(dtype=a.dtype)
