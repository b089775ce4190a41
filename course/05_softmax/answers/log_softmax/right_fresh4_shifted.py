"""Shifts by the maximum first and keeps the dim."""


def log_softmax(x, dim):
    """Return the logarithm of the softmax of x along dim."""
    shifted = x - x.amax(dim, keepdim=True)
    return shifted - shifted.exp().sum(dim, keepdim=True).log()
