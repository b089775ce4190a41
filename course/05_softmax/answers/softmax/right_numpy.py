"""Comes from NumPy and stays there until the end."""

import numpy as np


def softmax(x, dim):
    a = x.numpy()
    e = np.exp(a - a.max(axis=dim, keepdims=True))
    return torch.from_numpy(e / e.sum(axis=dim, keepdims=True))
