"""A NumPy veteran: a namedtuple (a tuple, too), NumPy's own integers for the numbers."""

from collections import namedtuple

Description = namedtuple("Description", "rank shape count")


def describe(x):
    """Return (rank, shape, number of elements) of a tensor or an ndarray."""
    shape = tuple(np.int64(size) for size in x.shape)
    return Description(rank=np.int64(len(shape)), shape=shape, count=np.prod(shape, dtype=np.int64))
