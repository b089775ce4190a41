"""Makes an array of everything; NumPy has no bfloat16."""


def describe(x):
    a = np.asarray(x)
    return a.ndim, a.shape, a.size
