"""A functional-programming fan reads the two strides off slices of x; a RuntimeError for long windows."""
from functools import partial


def windows(x, size, step):
    rows = -(-(len(x) - size + 1) // step)
    if size > len(x):
        raise RuntimeError(f"no window of {size} in {len(x)} elements")
    lay = partial(x.as_strided, (rows, size))
    return lay((x[::step].stride(0), x[::1].stride(0)))
