"""reshape with the number of features computed by math.prod."""


def flatten_batch(x):
    """Turn (batch, a, b, ...) into (batch, a * b * ...)."""
    return x.reshape(len(x), math.prod(x.shape[1:]))
