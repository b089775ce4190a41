"""Aligns the batch dims at the left."""


def matmul_shape(a, b):
    if not a or not b:
        return None
    left = (1, *a) if len(a) == 1 else a
    right = (*b, 1) if len(b) == 1 else b
    if left[-1] != right[-2]:
        return None
    length = max(len(left), len(right)) - 2
    x = left[:-2] + (1,) * (length + 2 - len(left))
    y = right[:-2] + (1,) * (length + 2 - len(right))
    if any(n != m and 1 not in (n, m) for n, m in zip(x, y)):
        return None
    batch = tuple(m if n == 1 else n for n, m in zip(x, y))
    return (*batch, *left[-2:-1][: len(a) - 1], *right[-1:][: len(b) - 1])
