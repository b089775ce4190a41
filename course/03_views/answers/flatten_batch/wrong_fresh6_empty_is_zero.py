"""Returns (batch, 0) for everything empty, also for a batch without examples."""


def flatten_batch(x):
    """Turn (batch, a, b, ...) into (batch, a * b * ...)."""
    if x.numel() == 0:
        return x.new_empty(len(x), 0)
    return x.reshape(len(x), -1)
