"""Halves the inner dim until one column and one row are left."""


def my_mm(a, b):
    if a.ndim != 2 or b.ndim != 2 or a.shape[1] != b.shape[0]:
        raise ValueError("cannot multiply")
    k = a.shape[1]
    if k == 0:
        return torch.zeros(a.shape[0], b.shape[1], dtype=a.dtype)
    if k == 1:
        return a * b
    h = k // 2
    return my_mm(a[:, :h], b[:h]) + my_mm(a[:, h:], b[h:])
