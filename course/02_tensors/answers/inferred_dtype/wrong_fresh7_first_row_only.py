"""Looks into the first row only: [[1, 2], [3, 4.5]] is said to be int64."""
def inferred_dtype(value):
    if isinstance(value, (np.ndarray, np.generic)):
        return dtype_named[value.dtype.name]
    while isinstance(value, (list, tuple)) and value and isinstance(value[0], (list, tuple)):
        value = value[0]
    numbers = value if isinstance(value, (list, tuple)) else [value]
    if not numbers:
        return torch.float32
    for kind, dtype in ((complex, torch.complex64), (float, torch.float32)):
        if any(isinstance(n, kind) for n in numbers):
            return dtype
    return torch.bool if all(isinstance(n, bool) for n in numbers) else torch.int64
