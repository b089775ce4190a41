"""Each kind of number has a place in a row, and the furthest right wins."""

_ORDER = [torch.bool, torch.int64, torch.float32, torch.complex64]


def _place(value):
    if isinstance(value, (list, tuple)):
        return max((_place(v) for v in value), default=-1)
    if isinstance(value, bool):
        return 0
    if isinstance(value, int):
        return 1
    if isinstance(value, float):
        return 2
    return 3


def inferred_dtype(value):
    if isinstance(value, (np.ndarray, np.generic)):
        return dtype_named[value.dtype.name]
    place = _place(value)
    return torch.float32 if place < 0 else _ORDER[place]
