"""Asks NumPy, whose reshape can be told not to copy."""

import numpy as np


def can_view(x, shape):
    """Tell whether x.view(shape) is possible."""
    try:
        np.reshape(x.numpy(), shape, copy=False)
    except ValueError:
        return False
    return True
