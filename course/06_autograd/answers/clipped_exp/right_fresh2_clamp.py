"""Out of place."""


def clipped_exp(x):
    return x.exp().clamp(max=10.0)
