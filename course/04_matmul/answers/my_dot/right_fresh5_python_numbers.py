"""Adds up Python's numbers and makes a tensor of the result."""


def my_dot(a, b):
    """Return the dot product of two 1-D tensors; raise ValueError for any other shapes."""
    if not (a.ndim == b.ndim == 1):
        raise ValueError("both tensors must be 1-D")
    if a.numel() != b.numel():
        raise ValueError("both tensors must have the same length")
    total = sum(x * y for x, y in zip(a.tolist(), b.tolist()))
    return torch.tensor(total, dtype=a.dtype)
