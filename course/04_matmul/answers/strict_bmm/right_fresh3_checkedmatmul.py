"""Checks of its own, then @."""


def strict_bmm(a, b):
    """Return the products of two batches of matrices; raise ValueError where bmm refuses."""
    if a.ndim != 3 or b.ndim != 3:
        raise ValueError("both must be 3-D")
    (batch_a, _, k), (batch_b, rows, _) = a.shape, b.shape
    if (batch_a, k) != (batch_b, rows):
        raise ValueError(f"shapes {tuple(a.shape)} and {tuple(b.shape)} do not fit")
    return a @ b
