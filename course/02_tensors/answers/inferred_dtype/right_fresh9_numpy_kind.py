"""A NumPy veteran: NumPy decides the category (dtype.kind), a match statement gives PyTorch's usual dtype of it."""


def inferred_dtype(value):
    match value:
        case np.ndarray() | np.generic():
            return dtype_named[str(value.dtype)]
        case _:
            kind = np.asarray(value).dtype.kind
    match kind:
        case "b":
            return torch.bool
        case "i":
            return torch.int64
        case "f":
            return torch.float32
        case "c":
            return torch.complex64
    raise TypeError(f"cannot infer a dtype from {value!r}")
