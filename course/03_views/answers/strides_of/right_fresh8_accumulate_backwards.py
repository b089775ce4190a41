"""A functional-programming fan: running products from the right, turned round."""
from itertools import accumulate
from operator import mul


def strides_of(shape, *, _one=(1,)):
    inner = (size or 1 for size in reversed(shape[1:]))
    products = accumulate(inner, mul, initial=1) if len(shape) else ()
    return tuple(products)[::-1]
