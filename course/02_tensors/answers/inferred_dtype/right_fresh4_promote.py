"""Promotes the dtypes of the items; a list without numbers counts as nothing."""


def inferred_dtype(value):
    """Return the dtype that torch.tensor(value) would have, without making a tensor."""

    def dtype_of(v):
        if isinstance(v, (np.ndarray, np.generic)):
            return dtype_named[v.dtype.name]
        if isinstance(v, bool):
            return torch.bool
        if isinstance(v, int):
            return torch.int64
        if isinstance(v, float):
            return torch.get_default_dtype()
        if isinstance(v, complex):
            return torch.promote_types(torch.get_default_dtype(), torch.complex64)
        result = None
        for item in v:
            found = dtype_of(item)
            if found is None:
                continue
            result = found if result is None else torch.promote_types(result, found)
        return result

    return dtype_of(value) or torch.get_default_dtype()
