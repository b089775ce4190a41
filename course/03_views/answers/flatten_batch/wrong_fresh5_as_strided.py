"""Lays fresh strides over the storage, so a transposed batch is read in memory's order."""


def flatten_batch(x):
    """Turn (batch, a, b, ...) into (batch, a * b * ...)."""
    features = math.prod(x.shape[1:])
    return x.as_strided((x.shape[0], features), (features, 1))
