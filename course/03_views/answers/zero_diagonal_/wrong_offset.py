"""as_strided from the beginning of the storage, wherever x begins."""


def zero_diagonal_(x):
    x.as_strided((min(x.shape),), (x.stride(0) + x.stride(1),), 0).zero_()
    return x
