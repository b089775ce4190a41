"""A careful undergraduate asks for Python's numbers first: np.float64(2.5) is a float, too, and gives float32 instead of float64."""

from functools import reduce


def inferred_dtype(value):
    if isinstance(value, bool):
        return torch.bool
    if isinstance(value, int):
        return torch.int64
    if isinstance(value, float):
        return torch.float32
    if isinstance(value, complex):
        return torch.complex64
    if isinstance(value, (list, tuple)):
        if not value:
            return torch.float32
        return reduce(torch.promote_types, map(inferred_dtype, value))
    return dtype_named[value.dtype.name]
