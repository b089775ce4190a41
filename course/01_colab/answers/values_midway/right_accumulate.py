"""itertools.accumulate with an initial value, which it also yields."""

from itertools import accumulate


def values_midway(steps, x):
    return list(accumulate(steps, lambda value, step: step(value), initial=x))[1:]
