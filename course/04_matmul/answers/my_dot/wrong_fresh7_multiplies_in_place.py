"""A saver of memory: mul_ writes the products into a, which should keep its values."""


def my_dot(a, b):
    """Return the dot product of two 1-D tensors; raise ValueError for any other shapes."""
    if a.ndim != 1 or b.ndim != 1 or a.size(0) != b.size(0):
        raise ValueError("two 1-D tensors of the same length, please")
    return a.mul_(b).sum(dtype=a.dtype)
