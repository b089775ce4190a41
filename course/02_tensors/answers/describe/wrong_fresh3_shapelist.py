"""Returns the shape of an array as a list, not as a tuple."""


def describe(x):
    """Return (rank, shape, number of elements) of a tensor or an ndarray."""
    if isinstance(x, torch.Tensor):
        return x.ndim, tuple(x.shape), x.numel()
    return x.ndim, list(x.shape), x.size
