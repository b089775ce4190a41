"""Folds torch.promote_types over the numbers."""

from functools import reduce


def inferred_dtype(value):
    if isinstance(value, (np.generic, np.ndarray)):
        return dtype_named[str(value.dtype)]
    if isinstance(value, bool):
        return torch.bool
    if isinstance(value, int):
        return torch.int64
    if isinstance(value, float):
        return torch.float32
    if isinstance(value, complex):
        return torch.complex64
    if len(value) == 0:
        return torch.float32
    return reduce(torch.promote_types, map(inferred_dtype, value))
