"""Asks for int first, and True is an int."""


def inferred_dtype(value):
    if isinstance(value, (np.ndarray, np.generic)):
        return dtype_named[value.dtype.name]
    if isinstance(value, (list, tuple)):
        result = None
        for v in value:
            d = inferred_dtype(v)
            result = d if result is None else torch.promote_types(result, d)
        return torch.float32 if result is None else result
    if isinstance(value, int):
        return torch.int64
    if isinstance(value, bool):
        return torch.bool
    if isinstance(value, float):
        return torch.float32
    return torch.complex64
