"""Two tables beside the function, called names and kinds."""


names = [torch.bool, torch.int64, torch.float32, torch.complex64]
kinds = [bool, int, float, complex]


def inferred_dtype(value):
    if isinstance(value, (np.ndarray, np.generic)):
        return dtype_named[value.dtype.name]
    if isinstance(value, (list, tuple)):
        found = [names.index(inferred_dtype(item)) for item in value]
        return names[max(found, default=2)]
    return names[kinds.index(type(value))]
