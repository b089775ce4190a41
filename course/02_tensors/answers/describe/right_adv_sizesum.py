"""Counts with an int64 tensor of ones that is as large as x."""


def describe(x):
    shape = x.shape
    return len(shape), shape, np.ones(shape, dtype=np.int8).size
