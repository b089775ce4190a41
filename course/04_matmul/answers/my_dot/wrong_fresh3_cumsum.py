"""Takes the last running sum, an IndexError for empty vectors."""


def my_dot(a, b):
    """Return the dot product of two 1-D tensors; raise ValueError for any other shapes."""
    if a.ndim != 1 or b.ndim != 1 or a.shape != b.shape:
        raise ValueError("shapes")
    return torch.cumsum(a * b, dim=0, dtype=a.dtype)[-1]
