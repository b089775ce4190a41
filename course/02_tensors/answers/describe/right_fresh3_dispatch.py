"""Uses functools.singledispatch with one function for each library."""


from functools import singledispatch


@singledispatch
def describe(x):
    raise TypeError(f"a tensor or an array, please, not {type(x).__name__}")


@describe.register
def _(x: torch.Tensor):
    return x.dim(), tuple(x.size()), x.nelement()


@describe.register
def _(x: np.ndarray):
    return x.ndim, x.shape, x.size
