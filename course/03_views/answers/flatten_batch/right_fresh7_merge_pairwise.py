"""A patient one: merges the last two dims until two are left (a tensor of two dims comes back as it is)."""


def flatten_batch(x):
    """Turn (batch, a, b, ...) into (batch, a * b * ...)."""
    while (dims := x.dim()) > 2:
        x = x.flatten(dims - 2, dims - 1)
    return x
