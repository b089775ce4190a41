"""Knows that float64 becomes float32, and leaves complex numbers at complex128."""


def inferred_dtype(value):
    """Return the dtype that torch.tensor(value) would have, without making a tensor."""
    if isinstance(value, (np.ndarray, np.generic)):
        return dtype_named[value.dtype.name]
    name = np.asarray(value).dtype.name
    if name == "float64":
        name = "float32"
    return dtype_named[name]
