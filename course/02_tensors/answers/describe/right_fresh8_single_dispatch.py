"""Dispatches on the type: x.size() is a method there and x.size a number here."""
from functools import singledispatch


@singledispatch
def describe(x):
    raise TypeError(f"neither a tensor nor an array: {type(x).__name__}")


@describe.register
def _(x: torch.Tensor):
    return x.dim(), x.size(), x.nelement()


@describe.register
def _(x: np.ndarray):
    return x.ndim, x.shape, x.size
