"""A NumPy veteran who adds the small terms first: sorts each slice, then log1p of all but the largest."""
import numpy as np


def log_softmax(x, dim):
    a = np.moveaxis(x.detach().numpy(), dim, -1)
    ordered = np.sort(a, axis=-1)
    z, top = ordered[..., :-1] - ordered[..., -1:], ordered[..., -1:]
    rest = np.log1p(np.exp(z).sum(axis=-1, keepdims=True, dtype=a.dtype))
    return torch.from_numpy(np.moveaxis((a - top) - rest, -1, dim))
