"""Contiguous first, then a view with the product of the sizes by functools.reduce."""


import functools
import operator


def flatten_batch(x: torch.Tensor) -> torch.Tensor:
    """Turn (batch, a, b, ...) into (batch, a * b * ...)."""
    if x.ndim < 2:
        raise ValueError("two dims or more are needed")
    n_features = functools.reduce(operator.mul, x.shape[1:], 1)
    return x.contiguous().view(x.shape[0], n_features)
