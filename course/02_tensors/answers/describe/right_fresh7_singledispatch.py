"""One function for each type, with functools.singledispatch; torch's older words dim() and nelement()."""
import functools


@functools.singledispatch
def describe(x):
    raise TypeError(f"a tensor or an array, please, not {type(x)}")


@describe.register
def _(x: torch.Tensor):
    return x.dim(), x.size(), x.nelement()


@describe.register
def _(x: np.ndarray):
    return x.ndim, x.shape, x.size
