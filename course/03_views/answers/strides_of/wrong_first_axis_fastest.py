"""Column-major order, as in Fortran or MATLAB."""


def strides_of(shape):
    return tuple(math.prod(max(size, 1) for size in shape[:axis]) for axis in range(len(shape)))
