"""Numbers, but no tensor."""


def zeros_beside(x, n):
    return [0.0] * n
