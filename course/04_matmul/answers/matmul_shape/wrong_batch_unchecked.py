"""Takes the larger batch sizes without a check."""


def matmul_shape(a, b):
    if not a or not b:
        return None
    left = (1, *a) if len(a) == 1 else a
    right = (*b, 1) if len(b) == 1 else b
    if left[-1] != right[-2]:
        return None
    length = max(len(left), len(right)) - 2
    x = (1,) * (length + 2 - len(left)) + left[:-2]
    y = (1,) * (length + 2 - len(right)) + right[:-2]
    batch = tuple(max(n, m) for n, m in zip(x, y))
    return (*batch, *left[-2:-1][: len(a) - 1], *right[-1:][: len(b) - 1])
