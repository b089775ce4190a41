"""Recursion from the last column to the first."""


def broadcast_shape(a: tuple[int, ...], b: tuple[int, ...]) -> tuple[int, ...] | None:
    """Return the common shape of a and b, a tuple, or None if they do not broadcast."""
    if not a:
        return tuple(b)
    if not b:
        return tuple(a)
    *front_a, x = a
    *front_b, y = b
    if x != y and x != 1 and y != 1:
        return None
    front = broadcast_shape(tuple(front_a), tuple(front_b))
    if front is None:
        return None
    return front + (y if x == 1 else x,)
