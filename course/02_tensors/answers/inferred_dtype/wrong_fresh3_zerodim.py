"""Turns a NumPy array of rank 0 into a Python number first, which loses its dtype."""


def inferred_dtype(value):
    if isinstance(value, np.ndarray) and value.ndim == 0:
        value = value.item()
    if isinstance(value, (np.ndarray, np.generic)):
        return dtype_named[value.dtype.name]
    kind = np.array(value).dtype.kind
    return {
        "b": torch.bool, "i": torch.int64, "f": torch.float32, "c": torch.complex64
    }[kind]
