"""Reshapes and leaves torch nothing to guess."""


def flatten_batch(x):
    """Turn (batch, a, b, ...) into (batch, a * b * ...)."""
    batch, *rest = x.shape
    features = math.prod(rest)
    return x.contiguous().view(batch, features)
