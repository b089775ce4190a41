"""A fan of cumsum: a 0 is put in front of the products, so that the last running total always exists."""


def my_dot(a, b):
    """Return the dot product of two 1-D tensors; raise ValueError for any other shapes."""
    if a.ndim != 1 or b.ndim != 1 or a.shape != b.shape:
        raise TypeError("my_dot takes two 1-D tensors of one length")
    products = F.pad(a * b, (1, 0))
    return products.cumsum(dim=0, dtype=a.dtype)[-1]
