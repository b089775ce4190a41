"""Three conditions, then @."""


def strict_bmm(a, b):
    """Return the products of two batches of matrices; raise ValueError where bmm refuses."""
    if a.ndim != 3 or b.ndim != 3:
        raise ValueError("both must be 3-D")
    if a.shape[0] != b.shape[0]:
        raise ValueError("the batch sizes differ")
    if a.shape[2] != b.shape[1]:
        raise ValueError("the inner sizes differ")
    return a @ b
