"""Asks for equal batch dims as bmm does, or for none on one side."""


def matmul_shape(a, b):
    if not a or not b:
        return None
    left = (1,) + a if len(a) == 1 else a
    right = b + (1,) if len(b) == 1 else b
    if left[-1] != right[-2]:
        return None
    front, other = left[:-2], right[:-2]
    if front and other and front != other:
        return None
    rows = left[-2:-1] if len(a) > 1 else ()
    columns = right[-1:] if len(b) > 1 else ()
    return (front or other) + rows + columns
