"""A student who divides by the batch size: an empty batch of (0, 3, 4) becomes (0, 0) instead of (0, 12)."""


def flatten_batch(x):
    """Turn (batch, a, b, ...) into (batch, a * b * ...)."""
    batch = len(x)
    per_example = x.numel() // max(batch, 1)
    return x.reshape(batch, per_example)
