"""Python's sum over the products: without any it is the int 0, not a tensor."""


def my_dot(a, b):
    """Return the dot product of two 1-D tensors; raise ValueError for any other shapes."""
    if a.ndim != 1 or b.ndim != 1 or len(a) != len(b):
        raise ValueError("two 1-D tensors of the same length, please")
    return sum(x * y for x, y in zip(a, b))
