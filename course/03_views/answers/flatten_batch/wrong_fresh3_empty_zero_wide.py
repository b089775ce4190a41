"""An empty batch becomes (0, 0), whatever the size of an example."""


def flatten_batch(x):
    """Turn (batch, a, b, ...) into (batch, a * b * ...)."""
    batch = len(x)
    return x.reshape(batch, x.numel() // max(batch, 1))
