"""Checks the dims of a only; a matrix b with as many rows as the batch passes."""


def strict_bmm(a, b):
    """Return the products of two batches of matrices; raise ValueError where bmm refuses."""
    if a.ndim != 3:
        raise ValueError("batches of matrices are 3-D")
    if len(a) != len(b):
        raise ValueError("the batch sizes differ")
    return a @ b  # refuses inner sizes that differ
