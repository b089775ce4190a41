"""Lets zip walk over both, which cuts the longer one without a word."""


def my_dot(a, b):
    if a.ndim != 1 or b.ndim != 1:
        raise ValueError("vectors only")
    total = torch.zeros((), dtype=a.dtype)
    for x, y in zip(a, b):
        total += x * y
    return total
