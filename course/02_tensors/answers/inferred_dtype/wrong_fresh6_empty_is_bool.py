"""Begins with bool and promotes, so a list without numbers comes out as bool."""


def inferred_dtype(value):
    """Return the dtype that torch.tensor(value) would have, without making a tensor."""
    if isinstance(value, (np.ndarray, np.generic)):
        return dtype_named[value.dtype.name]
    if isinstance(value, (list, tuple)):
        result = torch.bool
        for item in value:
            result = torch.promote_types(result, inferred_dtype(item))
        return result
    if isinstance(value, bool):
        return torch.bool
    elif isinstance(value, int):
        return torch.int64
    elif isinstance(value, float):
        return torch.get_default_dtype()
    return torch.complex64
