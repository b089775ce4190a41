"""NumPy's test tells whether elements overlap, which is a narrower question."""

import numpy as np


def shares_storage(a, b):
    return bool(np.shares_memory(a.numpy(), b.numpy()))
