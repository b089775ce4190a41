"""A loop that adds up in a tensor of the right dtype."""


def my_dot(a, b):
    """Return the dot product of two 1-D tensors; raise ValueError for any other shapes."""
    if a.dim() != 1:
        raise ValueError("a is not 1-D")
    if b.dim() != 1:
        raise ValueError("b is not 1-D")
    if len(a) != len(b):
        raise ValueError("a and b have different lengths")
    total = torch.zeros((), dtype=a.dtype)
    for i in range(len(a)):
        total = total + a[i] * b[i]
    return total
