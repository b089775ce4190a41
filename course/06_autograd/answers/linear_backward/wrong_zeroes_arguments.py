"""Zeroes all and returns zeros."""


def linear_backward(x, w, grad_out):
    return x.zero_(), w.zero_(), grad_out.zero_().sum(0)
