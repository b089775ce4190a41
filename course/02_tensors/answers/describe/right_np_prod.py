"""Uses NumPy's product, with a dtype against the 1.0 of an empty shape."""


def describe(x):
    return x.ndim, tuple(x.shape), int(np.prod(x.shape, dtype=np.int64))
