"""itertools.accumulate over the sizes from the back."""


from itertools import accumulate
from operator import mul


def strides_of(shape):
    """Return the stride of a fresh tensor of this shape, a tuple of ints."""
    sizes = [max(1, int(size)) for size in shape]
    if not sizes:
        return ()
    backwards = accumulate([1] + sizes[:0:-1], mul)
    return tuple(backwards)[::-1]
