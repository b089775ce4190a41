"""Promotes from bool upwards, so a list without numbers ends as bool."""


def inferred_dtype(value):
    if isinstance(value, (np.ndarray, np.generic)):
        return dtype_named[value.dtype.name]
    if isinstance(value, (list, tuple)):
        result = torch.bool
        for v in value:
            result = torch.promote_types(result, inferred_dtype(v))
        return result
    if isinstance(value, bool):
        return torch.bool
    if isinstance(value, int):
        return torch.int64
    if isinstance(value, float):
        return torch.float32
    return torch.complex64
