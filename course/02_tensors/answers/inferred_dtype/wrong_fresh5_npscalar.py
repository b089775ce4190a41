"""Asks for Python's float first, so np.float64(2.5) counts as one."""


def inferred_dtype(value):
    """Return the dtype that torch.tensor(value) would have, without making a tensor."""
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
    found = [inferred_dtype(entry) for entry in value]
    for dtype in (torch.complex64, torch.float32, torch.int64, torch.bool):
        if dtype in found:
            return dtype
    return torch.float32
