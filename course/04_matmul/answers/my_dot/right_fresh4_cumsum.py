"""The last of the cumulated sums, with a zero for empty vectors."""


def my_dot(a, b):
    """Return the dot product of two 1-D tensors; raise ValueError for any other shapes."""
    if a.ndim != 1 or a.shape != b.shape:
        raise ValueError("two 1-D tensors of the same length, please")
    if a.numel() == 0:
        return a.new_zeros(())
    return torch.cumsum(a * b, dim=0, dtype=a.dtype)[-1]
