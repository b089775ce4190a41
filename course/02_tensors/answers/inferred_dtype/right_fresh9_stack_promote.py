"""A C programmer: an explicit stack instead of recursion, torch.promote_types for the mixture."""


def inferred_dtype(value):
    """Return the dtype that torch.tensor(value) would have, without making a tensor."""
    if isinstance(value, (np.ndarray, np.generic)):
        return dtype_named[value.dtype.name]
    of_python = {
        bool: torch.bool,
        int: torch.int64,
        float: torch.get_default_dtype(),
        complex: torch.promote_types(torch.get_default_dtype(), torch.complex64),
    }
    todo, found = [value], None
    while todo:
        item = todo.pop()
        if isinstance(item, (list, tuple)):
            todo.extend(item)
        else:
            kind = of_python[type(item)]
            found = kind if found is None else torch.promote_types(found, kind)
    return torch.get_default_dtype() if found is None else found
