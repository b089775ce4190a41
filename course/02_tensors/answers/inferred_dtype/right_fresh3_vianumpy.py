"""Lets NumPy infer a dtype from lists and translates its kind."""


def inferred_dtype(value):
    if isinstance(value, np.ndarray) or isinstance(value, np.generic):
        return dtype_named[value.dtype.name]
    kinds = {"b": "bool", "i": "int64", "f": "float32", "c": "complex64"}
    return dtype_named[kinds[np.array(value).dtype.kind]]
