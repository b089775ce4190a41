"""Counts the numbers of the first example, which an empty batch has not."""


def flatten_batch(x):
    """Turn (batch, a, b, ...) into (batch, a * b * ...)."""
    features = x[0].numel()
    return x.reshape(len(x), features)
