"""Folds torch.promote_types over the flattened numbers."""


from functools import reduce


def flat(value):
    if type(value) in (list, tuple):
        for item in value:
            yield from flat(item)
    else:
        yield value


def inferred_dtype(value):
    if hasattr(value, "dtype"):
        return dtype_named[str(value.dtype)]
    table = {
        bool: torch.bool, int: torch.int64, float: torch.float32, complex: torch.complex64
    }
    dtypes = [table[type(number)] for number in flat(value)]
    if not dtypes:
        return torch.float32
    return reduce(torch.promote_types, dtypes)
