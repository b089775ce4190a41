"""Levels 0 to 3 for the four categories, found by recursion; an exact type asks for no order in isinstance."""
_LEVELS = [bool, int, float, complex]
_DTYPES = [torch.bool, torch.int64, torch.float32, torch.complex64]


def _level(value):
    if isinstance(value, (list, tuple)):
        return max((_level(one) for one in value), default=-1)
    return _LEVELS.index(type(value))


def inferred_dtype(value):
    if hasattr(value, "dtype"):
        return dtype_named[value.dtype.name]
    level = _level(value)
    return torch.get_default_dtype() if level < 0 else _DTYPES[level]
