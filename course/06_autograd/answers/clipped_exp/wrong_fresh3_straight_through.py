"""Adds the cut as a constant, so the gradient is e**x everywhere."""


def clipped_exp(x):
    """Return exp(x), or 10 where that is larger, with the right gradient."""
    y = x.exp()
    return y + (y.clamp(max=10.0) - y).detach()
