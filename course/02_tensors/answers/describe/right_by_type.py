"""Asks which library it is."""


def describe(x):
    if isinstance(x, np.ndarray):
        return x.ndim, x.shape, x.size
    return x.dim(), x.size(), x.numel()
