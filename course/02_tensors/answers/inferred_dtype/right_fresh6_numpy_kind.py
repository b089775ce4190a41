"""Lets NumPy find the kind of a list, and translates the kind."""


def inferred_dtype(value):
    """Return the dtype that torch.tensor(value) would have, without making a tensor."""
    if isinstance(value, (np.ndarray, np.generic)):
        return dtype_named[str(value.dtype)]
    kinds = {"b": torch.bool, "i": torch.int64, "f": torch.float32, "c": torch.complex64}
    return kinds[np.array(value).dtype.kind]
