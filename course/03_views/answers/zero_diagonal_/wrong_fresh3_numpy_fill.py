"""np.fill_diagonal on x.numpy(), which knows no bfloat16."""


import numpy as np


def zero_diagonal_(x):
    """Set the main diagonal of a matrix to 0 in place and return the matrix."""
    if x.numel():
        np.fill_diagonal(x.numpy(), 0)
    return x
