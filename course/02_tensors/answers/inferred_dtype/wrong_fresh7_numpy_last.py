"""Asks for Python's types first: np.float64(2.5) is a Python float, so it gives float32 and not float64."""
def inferred_dtype(value):
    if isinstance(value, (list, tuple)):
        found = {inferred_dtype(one) for one in value}
        for dtype in (torch.complex64, torch.float32, torch.int64, torch.bool):
            if dtype in found:
                return dtype
        return torch.float32
    if isinstance(value, bool):
        return torch.bool
    if isinstance(value, int):
        return torch.int64
    if isinstance(value, float):
        return torch.float32
    if isinstance(value, complex):
        return torch.complex64
    return dtype_named[value.dtype.name]
