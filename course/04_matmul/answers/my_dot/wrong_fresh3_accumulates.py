"""Adds the products up in the first element of a, which changes a."""


def my_dot(a, b):
    """Return the dot product of two 1-D tensors; raise ValueError for any other shapes."""
    if a.ndim != 1 or b.ndim != 1 or len(a) != len(b):
        raise ValueError("two 1-D tensors of one length")
    a *= b
    result = torch.zeros((), dtype=a.dtype)
    for value in a:
        result += value
    return result
