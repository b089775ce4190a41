"""zip_longest over the reversed shapes, one column at a time as a set."""


from itertools import zip_longest


def broadcast_shape(a, b):
    """Return the common shape of a and b, a tuple, or None if they do not broadcast."""
    result = []
    for pair in zip_longest(reversed(a), reversed(b), fillvalue=1):
        sizes = set(pair) - {1}
        if len(sizes) > 1:
            return None
        result.append(sizes.pop() if sizes else 1)
    return tuple(reversed(result))
