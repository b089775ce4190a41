"""Asks which library the array is of."""


def describe(x):
    """Return (rank, shape, number of elements) of a tensor or an ndarray."""
    if isinstance(x, torch.Tensor):
        count = x.numel()
    else:
        count = x.size
    return x.ndim, tuple(x.shape), count
