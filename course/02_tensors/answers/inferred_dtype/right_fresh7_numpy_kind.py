"""Lets NumPy look through the lists and translates the kind of what it finds (NumPy may be used)."""
def inferred_dtype(value):
    match value:
        case np.generic() | np.ndarray():
            return dtype_named[value.dtype.name]
        case _:
            kind = np.asarray(value).dtype.kind
            return {"b": torch.bool, "i": torch.int64, "f": torch.float32, "c": torch.complex64}[kind]
