"""Wants equal batch dims, as bmm does."""


def matmul_shape(a, b):
    if not a or not b:
        return None
    left = (1, *a) if len(a) == 1 else a
    right = (*b, 1) if len(b) == 1 else b
    if left[-1] != right[-2]:
        return None
    if left[:-2] != right[:-2] and len(left) > 2 and len(right) > 2:
        return None
    batch = max(left[:-2], right[:-2], key=len)
    return (*batch, *left[-2:-1][: len(a) - 1], *right[-1:][: len(b) - 1])
