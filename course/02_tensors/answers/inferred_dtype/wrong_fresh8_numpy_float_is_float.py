"""Asks for Python's types first: np.float64(2.5) is a float and becomes float32, np.complex128 complex64 (hint 2's trap)."""


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
    result = None
    for entry in value:
        dtype = inferred_dtype(entry)
        result = dtype if result is None else torch.promote_types(result, dtype)
    return result or torch.get_default_dtype()
