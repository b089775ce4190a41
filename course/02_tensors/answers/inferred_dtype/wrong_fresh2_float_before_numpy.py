"""np.float64 is a float, so it is taken for Python's and gives float32."""


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
    result = torch.bool
    for v in value:
        result = torch.promote_types(result, inferred_dtype(v))
    return result if len(value) else torch.float32
