"""Starts from the first product, so k = 0 is an error."""


def my_mm(a, b):
    if a.ndim != 2 or b.ndim != 2 or a.shape[1] != b.shape[0]:
        raise ValueError("cannot multiply")
    total = a[:, 0, None] * b[0]
    for s in range(1, a.shape[1]):
        total = total + a[:, s, None] * b[s]
    return total
