"""Comes from NumPy, where the options are called axis and keepdims."""

import numpy as np


def proportions(x, dim):
    dtype = x.dtype if x.is_floating_point() else torch.float32
    a = x.detach().to(torch.float64).numpy()
    return torch.from_numpy(np.asarray(a / a.sum(axis=dim, keepdims=True))).to(dtype)
