"""Clamps out of place."""


def clipped_exp(x):
    """Return exp(x), or 10 where that is larger, with the right gradient."""
    return x.exp().clamp(max=10.0)
