"""Starts from Python's 0, so of empty vectors the result is an int and no tensor."""


def my_dot(a, b):
    if a.ndim != 1 or b.ndim != 1 or len(a) != len(b):
        raise ValueError("two vectors of one length")
    total = 0
    for x, y in zip(a, b):
        total = total + x * y
    return total
