"""Folds from the lowest category on: a list without numbers gives bool and not float32."""
import functools


def inferred_dtype(value):
    if hasattr(value, "dtype"):
        return dtype_named[value.dtype.name]
    if isinstance(value, (list, tuple)):
        return functools.reduce(torch.promote_types, map(inferred_dtype, value), torch.bool)
    names = {bool: "bool", int: "int64", float: "float32", complex: "complex64"}
    return dtype_named[names[type(value)]]
