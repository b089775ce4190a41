"""A match statement with class patterns, narrow ones first, and reduce with promote_types over the entries."""
from functools import reduce


def inferred_dtype(value):
    match value:
        case np.generic() | np.ndarray():
            return dtype_named[str(value.dtype)]
        case bool():
            return torch.bool
        case int():
            return torch.int64
        case float():
            return torch.float32
        case complex():
            return torch.complex64
        case [] | ():
            return torch.get_default_dtype()
        case _:
            return reduce(torch.promote_types, map(inferred_dtype, value))
