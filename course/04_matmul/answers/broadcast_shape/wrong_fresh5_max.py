"""Takes the larger size of each column: 1 for 1 and 0."""


def broadcast_shape(a, b):
    """Return the common shape of a and b, a tuple, or None if they do not broadcast."""
    a, b = list(a), list(b)
    while len(a) < len(b):
        a.insert(0, 1)
    while len(b) < len(a):
        b.insert(0, 1)
    for x, y in zip(a, b):
        if x != y and x != 1 and y != 1:
            return None
    return tuple(max(x, y) for x, y in zip(a, b))
