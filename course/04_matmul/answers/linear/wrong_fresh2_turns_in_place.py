"""Turns the weights in place with t_, and the caller's weights stay turned."""


def linear(x, weight, bias=None):
    y = x @ weight.t_()
    return y if bias is None else y + bias
