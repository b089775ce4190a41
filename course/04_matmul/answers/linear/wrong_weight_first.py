"""The weights on the left, as in a mathematics book with column vectors."""


def linear(x, weight, bias=None):
    y = weight @ x
    return y if bias is None else y + bias
