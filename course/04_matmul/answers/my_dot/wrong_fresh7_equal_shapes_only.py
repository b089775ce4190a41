"""A student who compares the shapes and stops there: two equal matrices, or two numbers, are accepted."""


def my_dot(a, b):
    """Return the dot product of two 1-D tensors; raise ValueError for any other shapes."""
    if a.shape != b.shape:
        raise ValueError(f"shapes differ: {tuple(a.shape)} and {tuple(b.shape)}")
    return (a * b).sum(dtype=a.dtype)
