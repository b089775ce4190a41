"""Looks out for np.float64 but takes np.complex128 for a Python complex."""


def inferred_dtype(value):
    if isinstance(value, np.ndarray):
        return dtype_named[value.dtype.name]
    if isinstance(value, (list, tuple)):
        order = [torch.bool, torch.int64, torch.float32, torch.complex64]
        found = [inferred_dtype(v) for v in value]
        found = [f for v, f in zip(value, found) if f is not None]
        if not found:
            return torch.float32
        if all(isinstance(v, (list, tuple)) and len(v) == 0 for v in value):
            return torch.float32
        return max(found, key=order.index)
    if isinstance(value, bool):
        return torch.bool
    if isinstance(value, complex):
        return torch.complex64
    if isinstance(value, np.generic):
        return dtype_named[value.dtype.name]
    if isinstance(value, int):
        return torch.int64
    return torch.float32
