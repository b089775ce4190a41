"""Looks only into the first row of nested lists."""


def inferred_dtype(value):
    if isinstance(value, (np.ndarray, np.generic)):
        return dtype_named[value.dtype.name]
    while isinstance(value, (list, tuple)) and value and isinstance(value[0], (list, tuple)):
        value = value[0]
    numbers = value if isinstance(value, (list, tuple)) else [value]
    types = {type(v) for v in numbers}
    if complex in types:
        return torch.complex64
    if float in types or not types:
        return torch.float32
    if int in types:
        return torch.int64
    return torch.bool
