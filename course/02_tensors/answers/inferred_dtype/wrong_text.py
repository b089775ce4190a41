"""Returns the name of the dtype."""


def inferred_dtype(value):
    if isinstance(value, (np.ndarray, np.generic)):
        return value.dtype.name
    if isinstance(value, (list, tuple)):
        names = [inferred_dtype(item) for item in value]
        order = ["complex64", "float32", "int64", "bool"]
        return next((name for name in order if name in names), "float32")
    return {bool: "bool", int: "int64", float: "float32"}.get(type(value), "complex64")
