"""The last element decides."""


def inferred_dtype(value):
    if isinstance(value, (np.ndarray, np.generic)):
        return dtype_named[value.dtype.name]
    if isinstance(value, (list, tuple)):
        result = torch.float32
        for item in value:
            result = inferred_dtype(item)
        return result
    return {bool: torch.bool, int: torch.int64, float: torch.float32}.get(
        type(value), torch.complex64
    )
