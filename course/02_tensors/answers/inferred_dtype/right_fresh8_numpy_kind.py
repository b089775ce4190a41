"""A NumPy veteran lets NumPy look through lists and translates the kind of the array; NumPy may be used."""

_BY_KIND = dict(b=torch.bool, i=torch.int64, f=torch.float32, c=torch.complex64)


def inferred_dtype(value):
    if isinstance(value, (np.ndarray, np.generic)):
        return dtype_named[value.dtype.name]
    return _BY_KIND[np.array(value).dtype.kind]
