"""Starts from the first product, which k = 0 does not have."""


def my_mm(a, b):
    if a.ndim != 2 or b.ndim != 2 or a.shape[1] != b.shape[0]:
        raise ValueError("unsuitable shapes")
    result = a[:, 0, None] * b[0]
    for s in range(1, a.shape[1]):
        result = result + a[:, s, None] * b[s]
    return result
