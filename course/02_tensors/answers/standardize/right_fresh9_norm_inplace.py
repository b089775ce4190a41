"""One asked for "efficient" code: a fresh float64 tensor, changed in place, the deviation from the norm."""

import math


def standardize(x, dim):
    """Return x minus its mean along dim, divided by its sample deviation along dim."""
    fresh = x.to(torch.float64, copy=True)
    fresh -= fresh.mean(dim, keepdim=True)
    fresh /= torch.linalg.vector_norm(fresh, dim=dim, keepdim=True)
    fresh *= math.sqrt(x.shape[dim] - 1)
    return fresh.to(x.dtype)
