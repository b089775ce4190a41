"""Works in place on a fresh centred tensor; the deviation is the norm of the slice divided by sqrt(n - 1)."""
import math


def standardize(x, dim):
    z = x - x.mean(dim, keepdim=True)
    z -= z.mean(dim, keepdim=True)  # what rounding left over
    z /= torch.linalg.vector_norm(z, dim=dim, keepdim=True)
    return z.mul_(math.sqrt(x.shape[dim] - 1))
