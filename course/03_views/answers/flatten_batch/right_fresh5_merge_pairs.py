"""Merges the last two dims until two are left."""


def flatten_batch(x):
    """Turn (batch, a, b, ...) into (batch, a * b * ...)."""
    while x.dim() > 2:
        *front, a, b = x.shape
        x = x.contiguous().view(*front, a * b)
    return x
