"""Promote the dtypes of the parts two by two; an empty list counts as float32."""

from functools import reduce


def inferred_dtype(value):
    if isinstance(value, np.generic) or isinstance(value, np.ndarray):
        return dtype_named[value.dtype.name]
    if isinstance(value, (list, tuple)):
        if len(value) == 0:
            return torch.float32
        return reduce(torch.promote_types, [inferred_dtype(v) for v in value])
    table = {bool: torch.bool, int: torch.int64, float: torch.float32, complex: torch.complex64}
    return table[type(value)]
