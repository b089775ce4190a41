"""Asks an empty tensor of the old constructor what the default is: it makes a tensor."""


def inferred_dtype(value):
    """Return the dtype that torch.tensor(value) would have, without making a tensor."""
    if isinstance(value, (np.ndarray, np.generic)):
        return dtype_named[value.dtype.name]
    if isinstance(value, (list, tuple)):
        if len(value) == 0:
            return torch.Tensor().dtype
        result = inferred_dtype(value[0])
        for item in value[1:]:
            result = torch.promote_types(result, inferred_dtype(item))
        return result
    if isinstance(value, bool):
        return torch.bool
    if isinstance(value, int):
        return torch.int64
    if isinstance(value, float):
        return torch.float32
    return torch.complex64
