"""itertools.accumulate over the turned sizes."""
from itertools import accumulate
from operator import mul


def strides_of(shape):
    sizes = [size if size else 1 for size in tuple(shape)[:0:-1]]
    steps = list(accumulate(sizes, mul, initial=1))
    return tuple(steps[::-1][: len(shape)]) if len(shape) else ()
