"""An own helper that bears a forbidden function's name."""


def broadcast_to(shape, length):
    return (1,) * (length - len(shape)) + tuple(shape)


def broadcast_shape(a, b):
    """Return the common shape of a and b, a tuple, or None if they do not broadcast."""
    n = max(len(a), len(b))
    out = []
    for x, y in zip(broadcast_to(a, n), broadcast_to(b, n)):
        if x != y and 1 not in (x, y):
            return None
        out.append(x * y if 1 in (x, y) else x)
    return tuple(out)
