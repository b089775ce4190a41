"""Unpacks exactly three dims."""


def flatten_batch(x):
    """Turn (batch, a, b, ...) into (batch, a * b * ...)."""
    batch, height, width = x.shape
    return x.reshape(batch, height * width)
