"""Falls over a list without numbers."""


def inferred_dtype(value):
    if isinstance(value, (np.ndarray, np.generic)):
        return dtype_named[value.dtype.name]
    if isinstance(value, (list, tuple)):
        dtypes = [inferred_dtype(item) for item in value]
        result = dtypes[0]
        for dtype in dtypes:
            result = torch.promote_types(result, dtype)
        return result
    return {bool: torch.bool, int: torch.int64, float: torch.float32}.get(
        type(value), torch.complex64
    )
