"""A loop that starts from the first product: empty vectors have none, and IndexError comes instead of 0."""


def my_dot(a, b):
    """Return the dot product of two 1-D tensors; raise ValueError for any other shapes."""
    if a.ndim != 1 or b.ndim != 1 or len(a) != len(b):
        raise ValueError("two 1-D tensors of the same length, please")
    total = a[0] * b[0]
    for i in range(1, len(a)):
        total = total + a[i] * b[i]
    return total
