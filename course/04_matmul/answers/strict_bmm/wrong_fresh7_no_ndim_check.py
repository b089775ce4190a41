"""A student who checks the sizes and not the number of dims: two 4-D tensors of (2, 2, 2, 2) are accepted."""


def strict_bmm(a, b):
    """Return the products of two batches of matrices; raise ValueError where bmm refuses."""
    if a.shape[0] != b.shape[0]:
        raise ValueError("batch sizes differ")
    if a.shape[2] != b.shape[1]:
        raise ValueError("inner sizes differ")
    return a @ b
