"""Ranks the four kinds and takes the highest by recursion over the list."""


def _kind(value):
    if isinstance(value, (list, tuple)):
        return max((_kind(v) for v in value), default=-1)
    if isinstance(value, bool):
        return 0
    if isinstance(value, int):
        return 1
    if isinstance(value, float):
        return 2
    if isinstance(value, complex):
        return 3
    raise TypeError(type(value))


def inferred_dtype(value):
    """Return the dtype that torch.tensor(value) would have, without making a tensor."""
    if isinstance(value, (np.ndarray, np.generic)):
        return dtype_named[value.dtype.name]
    by_kind = [torch.bool, torch.int64, torch.float32, torch.complex64]
    kind = _kind(value)
    return by_kind[kind] if kind >= 0 else torch.float32
