"""A NumPy veteran: np.ndim, and a product that is one of NumPy's integers (allowed)."""


def describe(x):
    shape = x.shape
    return len(shape), tuple(shape), np.prod(shape, dtype=np.int64)
