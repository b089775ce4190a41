"""A NumPy veteran turns all into an array: fails for tensors that require gradients and for bfloat16 (bullet 1)."""


def describe(x):
    a = np.asarray(x)
    return a.ndim, a.shape, a.size
