"""Asks for float before it asks for NumPy's scalars."""


def inferred_dtype(value):
    if isinstance(value, bool):
        return torch.bool
    if isinstance(value, int):
        return torch.int64
    if isinstance(value, float):
        return torch.float32
    if isinstance(value, complex):
        return torch.complex64
    if isinstance(value, (np.ndarray, np.generic)):
        return dtype_named[value.dtype.name]
    result = torch.bool if value else torch.float32
    for item in value:
        result = torch.promote_types(result, inferred_dtype(item))
    return result
