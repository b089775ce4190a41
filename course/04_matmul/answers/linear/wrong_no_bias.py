"""Forgets the bias."""


def linear(x, weight, bias=None):
    return x @ weight.T
