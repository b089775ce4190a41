"""Takes the last of the running sums, with a branch for empty vectors."""


def my_dot(a, b):
    """Return the dot product of two 1-D tensors; raise ValueError for any other shapes."""
    if a.shape != b.shape or len(a.shape) != 1:
        raise ValueError("my_dot takes two 1-D tensors of the same length")
    if a.numel() == 0:
        return torch.tensor(0, dtype=a.dtype)
    return torch.cumsum(a * b, dim=0, dtype=a.dtype)[-1]
