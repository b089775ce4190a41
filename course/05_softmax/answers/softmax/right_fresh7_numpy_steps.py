"""A NumPy user: max, exp and sum by hand there; none of the forbidden functions of torch or scipy."""
import numpy as np


def softmax(x, dim):
    """Return the softmax of x along dim, without overflow (compare scipy.special.softmax, F.softmax)."""
    scores = x.numpy()
    weights = np.exp(scores - scores.max(axis=dim, keepdims=True))
    weights /= np.add.reduce(weights, axis=dim, keepdims=True)
    return torch.from_numpy(weights)
