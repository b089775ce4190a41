"""Arrays have no numel."""


def describe(x):
    return x.ndim, tuple(x.shape), x.numel()
