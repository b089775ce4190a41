"""Knows that [] is float32 but lets [[], []] fall through to bool."""


def inferred_dtype(value):
    if isinstance(value, (np.ndarray, np.generic)):
        return dtype_named[value.dtype.name]
    if isinstance(value, (list, tuple)):
        if len(value) == 0:
            return torch.float32
        flat = list(value)
        while any(isinstance(v, (list, tuple)) for v in flat):
            flat = [u for v in flat for u in v]
        for kind, name in ((complex, "complex64"), (float, "float32")):
            if any(isinstance(v, kind) for v in flat):
                return dtype_named[name]
        if any(type(v) is int for v in flat):
            return torch.int64
        return torch.bool
    if isinstance(value, bool):
        return torch.bool
    if isinstance(value, int):
        return torch.int64
    return torch.float32 if isinstance(value, float) else torch.complex64
