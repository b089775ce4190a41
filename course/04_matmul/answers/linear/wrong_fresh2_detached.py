"""Works on .data, because the in-place addition raised an error about leaves."""


def linear(x, weight, bias=None):
    y = x @ weight.data.T
    if bias is not None:
        y += bias
    return y
