"""A NumPy user who computes with the widest floats there are and rounds to the dtype of x at the end."""
import numpy as np


def log_softmax(x, dim):
    """Return the logarithm of the softmax of x along dim."""
    wide = x.numpy().astype(np.longdouble)
    wide = wide - wide.max(axis=dim, keepdims=True)
    wide = wide - np.log(np.exp(wide).sum(axis=dim, keepdims=True))
    return torch.from_numpy(wide.astype(x.numpy().dtype))
