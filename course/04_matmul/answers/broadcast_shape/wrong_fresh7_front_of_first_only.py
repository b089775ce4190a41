"""A student who tries with the longer shape first: where b is longer, its dims in front are lost."""


def broadcast_shape(a, b):
    """Return the common shape of a and b, a tuple, or None if they do not broadcast."""
    shared = min(len(a), len(b))
    result = list(a[: len(a) - shared])
    for p, q in zip(a[len(a) - shared :], b[len(b) - shared :]):
        if p == q or q == 1:
            result.append(p)
        elif p == 1:
            result.append(q)
        else:
            return None
    return tuple(result)
