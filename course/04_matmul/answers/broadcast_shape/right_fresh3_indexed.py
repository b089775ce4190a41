"""Writes into a copy of the longer shape, from the right, with a while loop."""


def broadcast_shape(a, b):
    """Return the common shape of a and b, a tuple, or None if they do not broadcast."""
    longer, shorter = (a, b) if len(a) >= len(b) else (b, a)
    result = list(longer)
    i = -1
    while i >= -len(shorter):
        if result[i] != shorter[i]:
            if result[i] == 1:
                result[i] = shorter[i]
            elif shorter[i] != 1:
                return None
        i -= 1
    return tuple(result)
