"""Divides by the batch size, at least 1, so that an empty batch gets the shape (0, 0)."""


def flatten_batch(x):
    """Turn (batch, a, b, ...) into (batch, a * b * ...)."""
    batch = len(x)
    features = x.numel() // max(batch, 1)
    return x.reshape(batch, features)
