"""The hint: say how many numbers one example has."""
def flatten_batch(x):
    """Turn (batch, a, b, ...) into (batch, a * b * ...)."""
    return x.reshape(len(x), math.prod(x.shape[1:]))
