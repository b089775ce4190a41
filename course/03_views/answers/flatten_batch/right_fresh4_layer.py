"""Uses the layer nn.Flatten."""


from torch import nn


def flatten_batch(x):
    """Turn (batch, a, b, ...) into (batch, a * b * ...)."""
    return nn.Flatten(start_dim=1)(x)
