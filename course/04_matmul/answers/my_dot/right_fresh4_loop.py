"""Adds up one product after the other, from a zero of the right dtype."""


def my_dot(a, b):
    """Return the dot product of two 1-D tensors; raise ValueError for any other shapes."""
    if not (a.dim() == b.dim() == 1 and a.shape == b.shape):
        raise ValueError(f"my_dot needs two vectors of one length, not {a.shape} and {b.shape}")
    total = torch.zeros((), dtype=a.dtype)
    for i in range(a.shape[0]):
        total = total + a[i] * b[i]
    return total
