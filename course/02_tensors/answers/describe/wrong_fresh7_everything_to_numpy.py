"""Makes an array of everything first: bfloat16 and tensors that require gradients raise an error."""
def describe(x):
    array = np.asarray(x)
    return array.ndim, array.shape, array.size
