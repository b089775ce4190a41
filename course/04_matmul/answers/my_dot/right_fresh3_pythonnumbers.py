"""Adds up Python numbers in a loop and makes a tensor of the same dtype at the end."""


def my_dot(a, b):
    """Return the dot product of two 1-D tensors; raise ValueError for any other shapes."""
    if a.dim() != 1 or b.dim() != 1:
        raise ValueError("both must be 1-D")
    if a.size(0) != b.size(0):
        raise ValueError(f"lengths differ: {a.size(0)} and {b.size(0)}")
    total = 0
    for x, y in zip(a.tolist(), b.tolist()):
        total += x * y
    return torch.tensor(total, dtype=a.dtype)
