"""Tries whether the two can be added; promotion hides dtypes, and shapes matter."""


def same_place(a, b):
    try:
        return (a + b).dtype == a.dtype == b.dtype
    except RuntimeError:
        return False
