"""Asks for Python's float first, which np.float64 is too."""


def inferred_dtype(value):
    """Return the dtype that torch.tensor(value) would have, without making a tensor."""
    if isinstance(value, (list, tuple)):
        if not value:
            return torch.float32
        result = torch.bool
        for item in value:
            result = torch.promote_types(result, inferred_dtype(item))
        return result
    if isinstance(value, bool):
        return torch.bool
    if isinstance(value, int):
        return torch.int64
    if isinstance(value, float):
        return torch.float32
    if isinstance(value, complex):
        return torch.complex64
    return dtype_named[value.dtype.name]
