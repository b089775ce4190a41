"""Looks at the dims of a only: a 2-D b with as many rows as the batch passes."""


def strict_bmm(a, b):
    """Return the products of two batches of matrices; raise ValueError where bmm refuses."""
    if a.ndim != 3:
        raise ValueError("a must be 3-D")
    if b.ndim == 3 and a.shape[0] != b.shape[0]:
        raise ValueError("batch sizes differ")
    if a.shape[-1] != b.shape[-2]:
        raise ValueError("inner sizes differ")
    return a @ b
