"""Splits both vectors in the middle and adds the dot products of the halves."""


def my_dot(a, b):
    if a.dim() != 1 or a.shape != b.shape:
        raise ValueError("shapes")
    n = a.numel()
    if n == 0:
        return a.new_zeros(())
    if n == 1:
        return a[0] * b[0]
    return my_dot(a[: n // 2], b[: n // 2]) + my_dot(a[n // 2 :], b[n // 2 :])
