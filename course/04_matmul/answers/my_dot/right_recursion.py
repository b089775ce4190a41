"""Halves the vectors until one entry or none is left."""


def my_dot(a, b):
    if a.ndim != 1 or b.ndim != 1 or a.numel() != b.numel():
        raise ValueError("no dot product")
    if len(a) == 0:
        return torch.zeros((), dtype=a.dtype)
    if len(a) == 1:
        return a[0] * b[0]
    half = len(a) // 2
    return my_dot(a[:half], b[:half]) + my_dot(a[half:], b[half:])
