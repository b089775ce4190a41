"""Looks at the first level of a list only."""


def inferred_dtype(value):
    if isinstance(value, (np.ndarray, np.generic)):
        return dtype_named[value.dtype.name]
    items = value if isinstance(value, (list, tuple)) else [value]
    if any(isinstance(item, complex) for item in items):
        return torch.complex64
    if not items or any(isinstance(item, float) for item in items):
        return torch.float32
    if all(isinstance(item, bool) for item in items):
        return torch.bool
    return torch.int64
