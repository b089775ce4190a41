"""The NumPy habit: of a tensor, x.size is a method."""


def describe(x):
    return x.ndim, tuple(x.shape), x.size
