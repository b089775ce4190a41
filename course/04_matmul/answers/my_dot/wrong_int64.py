"""Forgets that sum turns int32 into int64."""


def my_dot(a, b):
    if a.ndim != 1 or a.shape != b.shape:
        raise ValueError("shapes")
    return (a * b).sum()
