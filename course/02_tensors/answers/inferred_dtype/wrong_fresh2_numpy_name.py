"""Takes the name of NumPy's dtype, and NumPy's floats are float64."""


def inferred_dtype(value):
    array = np.asarray(value)
    if isinstance(value, (list, tuple)) and array.size == 0:
        return torch.float32
    if isinstance(value, float) and not isinstance(value, np.generic):
        return torch.float32
    return dtype_named[array.dtype.name]
