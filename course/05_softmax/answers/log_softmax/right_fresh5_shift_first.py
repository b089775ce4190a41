"""Shifts by the maximum first and subtracts the logarithm of the sum."""


def log_softmax(x, dim):
    """Return the logarithm of the softmax of x along dim."""
    z = x - x.amax(dim=dim, keepdim=True)
    return z - z.exp().sum(dim=dim, keepdim=True).log()
