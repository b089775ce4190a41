"""Somebody who comes from Lisp: the dot product of the two halves, added; a TypeError for wrong shapes."""
def my_dot(a, b):
    if not a.dim() == b.dim() == 1:
        raise TypeError("both must be 1-D")
    if a.numel() != b.numel():
        raise IndexError("the lengths differ")
    match a.numel():
        case 0:
            return a.new_zeros(())
        case 1:
            return a[0] * b[0]
        case n:
            return my_dot(a[: n // 2], b[: n // 2]) + my_dot(a[n // 2 :], b[n // 2 :])
