"""A user of zip_longest who fills with 0: a real size 0 is taken for a missing dim, (0,) against (3,) gives (3,)."""
from itertools import zip_longest


def broadcast_shape(a, b):
    """Return the common shape of a and b, a tuple, or None if they do not broadcast."""
    result = []
    for p, q in zip_longest(reversed(a), reversed(b), fillvalue=0):
        if p == 0:
            result.append(q)
        elif q == 0:
            result.append(p)
        elif p == q or q == 1:
            result.append(p)
        elif p == 1:
            result.append(q)
        else:
            return None
    return tuple(reversed(result))
