"""Starts the promotion from bool: a list without numbers gives bool and not float32."""
from functools import reduce


def inferred_dtype(value):
    if isinstance(value, (np.ndarray, np.generic)):
        return dtype_named[value.dtype.name]
    if isinstance(value, (list, tuple)):
        return reduce(torch.promote_types, map(inferred_dtype, value), torch.bool)
    return {bool: torch.bool, int: torch.int64, float: torch.float32, complex: torch.complex64}[
        type(value)
    ]
