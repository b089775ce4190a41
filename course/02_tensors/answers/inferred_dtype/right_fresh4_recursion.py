"""NumPy first, then a walk through the lists that collects the kinds."""


def inferred_dtype(value):
    """Return the dtype that torch.tensor(value) would have, without making a tensor."""
    if isinstance(value, (np.ndarray, np.generic)):
        return dtype_named[value.dtype.name]

    kinds = set()

    def walk(v):
        if isinstance(v, (list, tuple)):
            for item in v:
                walk(item)
        else:
            kinds.add(type(v))

    walk(value)
    if complex in kinds:
        return torch.complex64
    if float in kinds or not kinds:
        return torch.float32
    if int in kinds:
        return torch.int64
    return torch.bool
