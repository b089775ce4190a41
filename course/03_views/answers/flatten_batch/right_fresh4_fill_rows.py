"""Makes an empty result of the right size and dtype and fills row by row."""


def flatten_batch(x):
    """Turn (batch, a, b, ...) into (batch, a * b * ...)."""
    features = 1
    for size in x.shape[1:]:
        features = features * size
    result = torch.empty((x.shape[0], features), dtype=x.dtype, device=x.device)
    for i in range(x.shape[0]):
        result[i] = x[i].flatten()
    return result
