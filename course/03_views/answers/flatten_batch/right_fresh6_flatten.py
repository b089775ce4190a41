"""Flattens all dims but the first."""


def flatten_batch(x):
    """Turn (batch, a, b, ...) into (batch, a * b * ...)."""
    return x.flatten(1)
