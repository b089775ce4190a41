"""Lets NumPy look through the lists and translates the kind of its dtype."""


def inferred_dtype(value):
    """Return the dtype that torch.tensor(value) would have, without making a tensor."""
    if isinstance(value, np.ndarray) or isinstance(value, np.generic):
        return dtype_named[str(value.dtype)]
    kind = np.array(value).dtype.kind
    if kind == "b":
        return torch.bool
    elif kind == "i":
        return torch.int64
    elif kind == "f":
        return torch.float32  # Python's float, and empty lists
    else:
        return torch.complex64
