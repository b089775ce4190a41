"""Helper that raises for a column, caught around a tuple over negative indices."""


def _column(x, y):
    if x == 1:
        return y
    if y == 1 or x == y:
        return x
    raise ValueError(f"{x} against {y}")


def broadcast_shape(a, b):
    """Return the common shape of a and b, a tuple, or None if they do not broadcast."""
    n = max(len(a), len(b))
    a = (1,) * (n - len(a)) + tuple(a)
    b = (1,) * (n - len(b)) + tuple(b)
    try:
        return tuple(map(_column, a, b))
    except ValueError:
        return None
