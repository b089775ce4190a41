"""Asks whether it is a tensor: numel() for those, size for arrays."""


def describe(x):
    """Return (rank, shape, number of elements) of a tensor or an ndarray."""
    count = x.numel() if isinstance(x, torch.Tensor) else x.size
    return x.ndim, tuple(x.shape), count
