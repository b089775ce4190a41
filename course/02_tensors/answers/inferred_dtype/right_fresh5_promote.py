"""Promotes the dtypes of all entries with torch.promote_types."""


def inferred_dtype(value):
    """Return the dtype that torch.tensor(value) would have, without making a tensor."""
    if hasattr(value, "dtype"):
        return dtype_named[value.dtype.name]
    simple = {
        bool: torch.bool,
        int: torch.int64,
        float: torch.get_default_dtype(),
        complex: torch.complex64,
    }
    if type(value) in simple:
        return simple[type(value)]
    if len(value) == 0:
        return torch.get_default_dtype()
    result = torch.bool
    for entry in value:
        result = torch.promote_types(result, inferred_dtype(entry))
    return result
