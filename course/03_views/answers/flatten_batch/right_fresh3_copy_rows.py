"""Copies example after example into a fresh matrix."""


def flatten_batch(x):
    """Turn (batch, a, b, ...) into (batch, a * b * ...)."""
    features = 1
    for size in x.shape[1:]:
        features *= size
    out = x.new_zeros(len(x), features)
    for i, example in enumerate(x):
        out[i] = example.reshape(features)
    return out
