"""A hurried student looks at the first row of nested lists only: [[1, 2], (3, 4.0)] gives int64 (lists mixed in several levels)."""


def inferred_dtype(value):
    if isinstance(value, (np.ndarray, np.generic)):
        return dtype_named[value.dtype.name]
    while isinstance(value, (list, tuple)) and len(value) > 0 and isinstance(value[0], (list, tuple)):
        value = value[0]
    numbers = value if isinstance(value, (list, tuple)) else [value]
    if len(numbers) == 0:
        return torch.float32
    kinds = {type(number) for number in numbers}
    if complex in kinds:
        return torch.complex64
    if float in kinds:
        return torch.float32
    if int in kinds:
        return torch.int64
    return torch.bool
