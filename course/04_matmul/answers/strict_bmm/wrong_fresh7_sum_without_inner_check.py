"""A student who checks dims and batches, and forgets that * stretches an inner size of 1."""


def strict_bmm(a, b):
    """Return the products of two batches of matrices; raise ValueError where bmm refuses."""
    if a.ndim != 3 or b.ndim != 3:
        raise ValueError("both must be 3-D")
    if len(a) != len(b):
        raise ValueError("batch sizes differ")
    return (a[:, :, :, None] * b[:, None]).sum(dim=2)
