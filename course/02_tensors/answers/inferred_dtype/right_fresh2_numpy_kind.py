"""Let NumPy find the kind of the list, then take PyTorch's default for the kind."""


def inferred_dtype(value):
    if isinstance(value, (np.ndarray, np.generic)):
        return dtype_named[value.dtype.name]
    kind = np.asarray(value).dtype.kind
    return {
        "b": torch.bool,
        "i": torch.int64,
        "f": torch.float32,
        "c": torch.complex64,
    }[kind]
