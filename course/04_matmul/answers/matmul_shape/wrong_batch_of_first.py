"""Takes the batch dims of the first."""


def matmul_shape(a, b):
    if not a or not b:
        return None
    left = (1, *a) if len(a) == 1 else a
    right = (*b, 1) if len(b) == 1 else b
    if left[-1] != right[-2]:
        return None
    return (*left[:-2], *left[-2:-1][: len(a) - 1], *right[-1:][: len(b) - 1])
