"""Asks for Python's types first, so np.float64(2.5) counts as a Python float."""


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
    order = [torch.bool, torch.int64, torch.float32, torch.complex64]
    found = [inferred_dtype(item) for item in value if item not in ([], ())]
    if not found:
        return torch.float32
    return max(found, key=order.index)
