"""Cuts the inner dim in two halves, multiplies each pair of halves and adds."""


def my_mm(a, b):
    if a.ndim != 2 or b.ndim != 2 or a.shape[-1] != b.shape[0]:
        raise ValueError("unsuitable shapes")
    k = a.shape[1]
    if k == 0:
        return a.new_zeros(a.shape[0], b.shape[1])
    if k == 1:
        return a * b
    half = k // 2
    return my_mm(a[:, :half], b[:half]) + my_mm(a[:, half:], b[half:])
