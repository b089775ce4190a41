"""A student who asks the first example how many numbers it has: an empty batch has none, IndexError."""


def flatten_batch(x):
    """Turn (batch, a, b, ...) into (batch, a * b * ...)."""
    return x.reshape(len(x), x[0].numel())
