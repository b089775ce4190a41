"""Reads a dense tensor in the order of its memory, not in reading order."""


def flatten_batch(x):
    """Turn (batch, a, b, ...) into (batch, a * b * ...)."""
    features = math.prod(x.shape[1:])
    try:
        return x.view(len(x), features)
    except RuntimeError:
        # clone() gives it a memory of its own, and as_strided reads that row by row
        return x.clone().as_strided((len(x), features), (features, 1))
