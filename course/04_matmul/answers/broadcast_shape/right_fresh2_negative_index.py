"""Indexes both shapes from the end, and asks for a length before it looks."""


def broadcast_shape(a, b):
    def size(shape, k):
        return shape[-k] if k <= len(shape) else 1

    out = ()
    for k in range(1, max(len(a), len(b)) + 1):
        x, y = size(a, k), size(b, k)
        if x == y:
            out = (x, *out)
        elif 1 in (x, y):
            out = (x * y, *out)
        else:
            return None
    return out
