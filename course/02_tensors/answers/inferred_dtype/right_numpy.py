"""Lets NumPy infer, and turns its 64 bits into PyTorch's defaults."""


def inferred_dtype(value):
    dtype = np.asarray(value).dtype
    if not isinstance(value, (np.ndarray, np.generic)):
        if dtype == np.float64:
            return torch.float32
        if dtype == np.complex128:
            return torch.complex64
    return dtype_named[str(dtype)]
