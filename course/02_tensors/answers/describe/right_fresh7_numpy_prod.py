"""Counts with np.prod over the shape, so the last number is NumPy's integer, which counts."""
def describe(x):
    shape = tuple(x.shape)
    return len(shape), shape, np.prod(shape, dtype=np.int64)
