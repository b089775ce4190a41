"""Walks from the right with zip_longest, which fills up with ones."""


def broadcast_shape(a, b):
    from itertools import zip_longest

    result = []
    for x, y in zip_longest(reversed(a), reversed(b), fillvalue=1):
        if x != y and x != 1 and y != 1:
            return None
        result.append(y if x == 1 else x)
    return tuple(reversed(result))
