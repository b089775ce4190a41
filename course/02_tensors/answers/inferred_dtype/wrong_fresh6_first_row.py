"""Of lists in lists, it looks at the first row only."""


def inferred_dtype(value):
    """Return the dtype that torch.tensor(value) would have, without making a tensor."""
    if isinstance(value, (np.ndarray, np.generic)):
        return dtype_named[value.dtype.name]
    if not isinstance(value, (list, tuple)):
        value = [value]
    while len(value) > 0 and isinstance(value[0], (list, tuple)):
        value = value[0]
    if len(value) == 0:
        return torch.float32
    if any(isinstance(v, complex) for v in value):
        return torch.complex64
    if any(isinstance(v, float) for v in value):
        return torch.float32
    if all(isinstance(v, bool) for v in value):
        return torch.bool
    return torch.int64
