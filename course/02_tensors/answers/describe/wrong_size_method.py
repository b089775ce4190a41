"""Takes size() for the number of elements."""


def describe(x):
    return x.ndim, tuple(x.shape), x.size() if isinstance(x, torch.Tensor) else x.size
