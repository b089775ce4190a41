"""np.float64 is a float, so it is taken for one."""


def inferred_dtype(value):
    if isinstance(value, np.ndarray):
        return dtype_named[value.dtype.name]
    name = np.asarray(value).dtype.name
    return dtype_named[{"float64": "float32", "complex128": "complex64"}.get(name, name)]
