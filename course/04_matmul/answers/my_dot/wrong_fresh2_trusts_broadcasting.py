"""Leaves it to a * b to refuse, which stretches a length of 1."""


def my_dot(a, b):
    if a.ndim != 1 or b.ndim != 1:
        raise ValueError("vectors only")
    return torch.sum(a * b, dtype=a.dtype)
