"""The first size of a and the last of b, whatever they are."""


def matmul_shape(a, b):
    return (a[0], b[-1]) if a and b else None
