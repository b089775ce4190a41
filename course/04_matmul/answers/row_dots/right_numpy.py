"""NumPy's einsum."""

import numpy as np


def row_dots(a, b):
    if a.shape != b.shape:
        raise ValueError("shapes differ")
    return torch.from_numpy(np.einsum("nd,nd->n", a.numpy(), b.numpy()))
