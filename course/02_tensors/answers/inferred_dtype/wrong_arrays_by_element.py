"""Goes through an array as through a list; its elements keep the dtype, an empty one does not."""


def inferred_dtype(value):
    if isinstance(value, np.generic):
        return dtype_named[value.dtype.name]
    if isinstance(value, (list, tuple, np.ndarray)):
        result = torch.float32 if np.size(value) == 0 else torch.bool
        for item in np.ravel(value) if isinstance(value, np.ndarray) else value:
            result = torch.promote_types(result, inferred_dtype(item))
        return result
    return {bool: torch.bool, int: torch.int64, float: torch.float32}.get(
        type(value), torch.complex64
    )
