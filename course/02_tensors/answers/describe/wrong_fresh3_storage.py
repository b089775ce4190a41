"""Counts the numbers in the memory of a tensor, of which a slice shows only a part."""


def describe(x):
    if isinstance(x, np.ndarray):
        return x.ndim, x.shape, x.size
    return x.ndim, tuple(x.shape), x.untyped_storage().nbytes() // x.element_size()
