"""A functional fan who forgot reduce's start value: rank 0 raises TypeError (bullet 1, "rank 0 included")."""

from functools import reduce
from operator import mul


def describe(x):
    return (len(x.shape), tuple(x.shape), reduce(mul, x.shape))
