"""A recursive thinker: the last column, then all in front of it; an empty shape gives the other one."""


def broadcast_shape(a, b):
    """Return the common shape of a and b, a tuple, or None if they do not broadcast."""
    match a, b:
        case ((), other) | (other, ()):
            return tuple(other)
        case ((*front, p), (*ahead, q)):
            before = broadcast_shape(tuple(front), tuple(ahead))
            if before is None or (p != q and 1 not in (p, q)):
                return None
            return before + (q if p == 1 else p,)
