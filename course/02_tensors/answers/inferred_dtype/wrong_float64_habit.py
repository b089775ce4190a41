"""NumPy's habit: a number with a point is float64."""


def inferred_dtype(value):
    return dtype_named[np.asarray(value).dtype.name]
