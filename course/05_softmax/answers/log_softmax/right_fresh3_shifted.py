"""Shifts by the maximum and subtracts the logarithm of the sum."""


def log_softmax(x, dim):
    """Return the logarithm of the softmax of x along dim."""
    near = x - x.amax(dim, keepdim=True)
    return near - near.exp().sum(dim, keepdim=True).log()
