"""Python's complex numbers are made of float64."""


def inferred_dtype(value):
    if isinstance(value, (np.ndarray, np.generic)):
        return dtype_named[value.dtype.name]
    if isinstance(value, (list, tuple)):
        result = torch.bool if value else torch.float32
        for item in value:
            result = torch.promote_types(result, inferred_dtype(item))
        return result
    return {bool: torch.bool, int: torch.int64, float: torch.float32}.get(
        type(value), torch.complex128
    )
