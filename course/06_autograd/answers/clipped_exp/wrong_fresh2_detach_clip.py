"""Subtracts what is too much as a constant, so the gradient stays e**x."""


def clipped_exp(x):
    y = x.exp()
    return y - (y - 10).clamp(min=0).detach()
