"""Both libraries know nbytes and itemsize; their quotient is the number of elements. A NamedTuple comes back."""
from typing import NamedTuple


class Facts(NamedTuple):
    rank: int
    shape: tuple
    count: int


def describe(x):
    return Facts(rank=x.ndim, shape=tuple(x.shape), count=x.nbytes // x.itemsize)
