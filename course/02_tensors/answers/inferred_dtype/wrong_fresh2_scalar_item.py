"""Makes a Python number of a NumPy scalar first, so int32 becomes int64."""


def inferred_dtype(value):
    if isinstance(value, np.ndarray):
        return dtype_named[value.dtype.name]
    if isinstance(value, np.float64):
        return torch.float64
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, (list, tuple)):
        if not value:
            return torch.float32
        out = inferred_dtype(value[0])
        for v in value[1:]:
            out = torch.promote_types(out, inferred_dtype(v))
        return out
    return {bool: torch.bool, int: torch.int64, float: torch.float32, complex: torch.complex64}[
        type(value)
    ]
