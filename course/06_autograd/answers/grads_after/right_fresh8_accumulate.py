"""Worked out on paper: repeat, or its running sums, from itertools."""
from itertools import accumulate, repeat


def grads_after(n, zero_each_time):
    eights = repeat(8.0, n)
    return [*eights] if zero_each_time else [*accumulate(eights)]
