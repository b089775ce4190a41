"""Functions by type, registered with singledispatch."""


import functools


@functools.singledispatch
def inferred_dtype(value):
    raise TypeError(type(value))


inferred_dtype.register(bool)(lambda value: torch.bool)
inferred_dtype.register(int)(lambda value: torch.int64)
inferred_dtype.register(float)(lambda value: torch.float32)
inferred_dtype.register(complex)(lambda value: torch.complex64)


@inferred_dtype.register(np.ndarray)
@inferred_dtype.register(np.generic)
@inferred_dtype.register(np.float64)
@inferred_dtype.register(np.complex128)
def _(value):
    return dtype_named[value.dtype.name]


@inferred_dtype.register(list)
@inferred_dtype.register(tuple)
def _(value):
    if not value:
        return torch.float32
    return functools.reduce(torch.promote_types, map(inferred_dtype, value))
