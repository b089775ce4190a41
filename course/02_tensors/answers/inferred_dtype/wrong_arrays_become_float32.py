"""Makes float32 of float64 arrays as well."""


def inferred_dtype(value):
    name = np.asarray(value).dtype.name
    return dtype_named[{"float64": "float32", "complex128": "complex64"}.get(name, name)]
