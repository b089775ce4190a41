"""Asks for the type, numel() for tensors and size for arrays."""


def describe(x):
    """Return (rank, shape, number of elements) of a tensor or an ndarray."""
    if isinstance(x, torch.Tensor):
        return x.ndim, x.shape, x.numel()
    return x.ndim, x.shape, x.size
