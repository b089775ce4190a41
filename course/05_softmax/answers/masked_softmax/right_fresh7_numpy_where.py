"""A NumPy user: maximum and sum with where=, so that hidden scores are never looked at."""
import numpy as np


def masked_softmax(x, mask, dim):
    """Return the softmax of x along dim over the elements where mask is False, else 0."""
    values = x.numpy()
    see = np.broadcast_to(~mask.numpy(), values.shape)
    top = np.max(values, axis=dim, keepdims=True, where=see, initial=np.finfo(values.dtype).min)
    weights = np.zeros_like(values)
    with np.errstate(all="ignore"):
        np.exp(np.subtract(values, top, where=see, out=np.zeros_like(values)), where=see, out=weights)
        total = weights.sum(axis=dim, keepdims=True)
    return torch.from_numpy(weights / np.where(total > 0, total, np.ones_like(total)))
