"""Recursion that gives each kind a number and takes the largest."""


def _level(value):
    if isinstance(value, (list, tuple)):
        return max((_level(entry) for entry in value), default=-1)
    if isinstance(value, bool):
        return 0
    if isinstance(value, int):
        return 1
    if isinstance(value, float):
        return 2
    return 3


def inferred_dtype(value):
    """Return the dtype that torch.tensor(value) would have, without making a tensor."""
    if isinstance(value, (np.ndarray, np.generic)):
        return dtype_named[value.dtype.name]
    level = _level(value)
    if level == -1:
        return torch.float32
    return [torch.bool, torch.int64, torch.float32, torch.complex64][level]
