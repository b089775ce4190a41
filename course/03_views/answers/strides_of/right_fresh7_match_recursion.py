"""A lover of match statements: the stride of the rest gives the stride of the whole."""


def strides_of(shape):
    """Return the stride of a fresh tensor of this shape, a tuple of ints."""
    match tuple(shape):
        case ():
            return ()
        case (_,):
            return (1,)
        case (_, *rest):
            behind = strides_of(tuple(rest))
            return (behind[0] * max(rest[0], 1), *behind)
