"""Checks that both are 3-D, and leaves the rest to @, which stretches a batch of one."""


def strict_bmm(a, b):
    if a.ndim != 3 or b.ndim != 3:
        raise ValueError("3-D only")
    return a @ b
