"""Ranks the kinds and takes the maximum, level by level."""

ORDER = [torch.bool, torch.int64, torch.float32, torch.complex64]


def kind(value):
    if isinstance(value, (list, tuple)):
        ranks = [kind(item) for item in value]
        ranks = [rank for rank in ranks if rank is not None]
        return max(ranks) if ranks else None
    return [bool, int, float, complex].index(type(value))


def inferred_dtype(value):
    if hasattr(value, "dtype"):
        return dtype_named[value.dtype.name]
    rank = kind(value)
    return torch.get_default_dtype() if rank is None else ORDER[rank]
