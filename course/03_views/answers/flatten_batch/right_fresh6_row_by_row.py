"""Flattens one example after the other, with a branch for an empty batch."""


def flatten_batch(x):
    """Turn (batch, a, b, ...) into (batch, a * b * ...)."""
    features = 1
    for size in x.shape[1:]:
        features *= size
    result = torch.empty((x.shape[0], features), dtype=x.dtype)
    for i in range(x.shape[0]):
        result[i] = x[i].reshape(features)
    return result
