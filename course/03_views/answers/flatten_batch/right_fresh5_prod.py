"""reshape with both sizes worked out."""


def flatten_batch(x):
    """Turn (batch, a, b, ...) into (batch, a * b * ...)."""
    batch, *rest = x.shape
    return x.reshape(batch, math.prod(rest))
