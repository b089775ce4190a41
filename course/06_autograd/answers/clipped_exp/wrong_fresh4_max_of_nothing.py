"""Looks at y.max() first, which fails for size 0."""


def clipped_exp(x):
    """Return exp(x), or 10 where that is larger, with the right gradient."""
    y = x.exp()
    if y.max() > 10:
        y = y.clamp(max=10.0)
    return y
