"""Checks the sizes from both ends and forgets the number of dims: 4-D tensors are accepted."""


def strict_bmm(a, b):
    """Return the products of two batches of matrices; raise ValueError where bmm refuses."""
    if a.shape[0] != b.shape[0]:
        raise ValueError("the batch sizes are not equal")
    if a.shape[-1] != b.shape[-2]:
        raise ValueError("the inner sizes are not equal")
    return a @ b
