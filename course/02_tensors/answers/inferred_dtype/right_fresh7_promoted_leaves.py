"""Flattens with a stack in a generator and folds the leaves' dtypes with torch.promote_types."""
import functools


def _leaves(value):
    stack = [value]
    while stack:
        top = stack.pop()
        if type(top) in (list, tuple):
            stack.extend(top)
        else:
            yield top


def inferred_dtype(value):
    if isinstance(value, (np.ndarray, np.generic)):
        return dtype_named[value.dtype.name]
    table = {bool: torch.bool, int: torch.int64, float: torch.float32, complex: torch.complex64}
    if dtypes := [table[type(leaf)] for leaf in _leaves(value)]:
        return functools.reduce(torch.promote_types, dtypes)
    return torch.float32
