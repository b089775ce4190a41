"""Guards with assert."""


def row_dots(a, b):
    assert a.shape == b.shape
    return (a * b).sum(1)
