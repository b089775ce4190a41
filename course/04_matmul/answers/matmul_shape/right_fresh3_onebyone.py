"""Slices instead of cases, the batch dims by recursion, IndexError and ValueError caught."""


def _stretch(a, b):
    """Broadcast two tuples, or raise ValueError."""
    if not a or not b:
        return a or b
    if a[-1] != b[-1] and 1 not in (a[-1], b[-1]):
        raise ValueError("batch dims do not fit")
    return _stretch(a[:-1], b[:-1]) + (b[-1] if a[-1] == 1 else a[-1],)


def matmul_shape(a, b):
    """Return the shape of a @ b, given the shapes a and b, or None where @ would refuse."""
    try:
        inner_a, inner_b = a[-1], b[max(len(b) - 2, 0)]
        if inner_a != inner_b:
            return None
        return _stretch(a[:-2], b[:-2]) + a[-2:-1] + (b[-1:] if len(b) > 1 else ())
    except (IndexError, ValueError):
        return None
