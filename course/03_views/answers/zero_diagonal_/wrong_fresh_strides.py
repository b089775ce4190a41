"""as_strided with the strides of a contiguous matrix."""


def zero_diagonal_(x):
    x.as_strided((min(x.shape),), (x.shape[1] + 1,)).zero_()
    return x
