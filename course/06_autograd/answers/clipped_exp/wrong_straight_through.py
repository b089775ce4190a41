"""Clips the value and lets the gradient through as if it had not."""


def clipped_exp(x):
    y = x.exp()
    return y + (y.clamp(max=10.0) - y).detach()
