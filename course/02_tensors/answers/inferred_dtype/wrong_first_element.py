"""Takes the first element for the whole list."""


def inferred_dtype(value):
    if isinstance(value, (np.ndarray, np.generic)):
        return dtype_named[value.dtype.name]
    while isinstance(value, (list, tuple)):
        if not value:
            return torch.float32
        value = value[0]
    return {bool: torch.bool, int: torch.int64, float: torch.float32}.get(
        type(value), torch.complex64
    )
