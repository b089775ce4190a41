"""Multiplies the sizes by recursion, in a match statement."""
def _product(sizes):
    match sizes:
        case ():
            return 1
        case (first, *others):
            return first * _product(tuple(others))


def describe(x):
    return (x.ndim, x.shape, _product(tuple(x.shape)))
