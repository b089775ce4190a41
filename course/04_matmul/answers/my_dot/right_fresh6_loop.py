"""Adds up in a loop, starting from a zero of the right dtype."""


def my_dot(a, b):
    """Return the dot product of two 1-D tensors; raise ValueError for any other shapes."""
    if a.dim() != 1:
        raise ValueError("a must be 1-D")
    if b.dim() != 1:
        raise ValueError("b must be 1-D")
    if a.shape[0] != b.shape[0]:
        raise ValueError("a and b must have the same length")
    total = torch.zeros((), dtype=a.dtype)
    for i in range(a.shape[0]):
        total = total + a[i] * b[i]
    return total
