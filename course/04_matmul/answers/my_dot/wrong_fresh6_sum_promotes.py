"""Lets sum turn int32 into int64."""


def my_dot(a, b):
    """Return the dot product of two 1-D tensors; raise ValueError for any other shapes."""
    if a.ndim != 1 or b.ndim != 1:
        raise ValueError("Both tensors must be 1-D")
    if a.shape != b.shape:
        raise ValueError("Both tensors must have the same length")
    return torch.sum(a * b)
