"""The larger size in each column of the batch dims: 1 and 0 give 1."""


def matmul_shape(a, b):
    """Return the shape of a @ b, given the shapes a and b, or None where @ would refuse."""
    if not a or not b:
        return None
    left = (1,) + a if len(a) == 1 else a
    right = b + (1,) if len(b) == 1 else b
    if left[-1] != right[-2]:
        return None
    n = max(len(left), len(right)) - 2
    x, y = left[:-2], right[:-2]
    x, y = (1,) * (n - len(x)) + x, (1,) * (n - len(y)) + y
    if any(s != t and 1 not in (s, t) for s, t in zip(x, y)):
        return None
    batch = tuple(max(s, t) for s, t in zip(x, y))
    return batch + a[-2:-1] + (b[-1:] if len(b) > 1 else ())
