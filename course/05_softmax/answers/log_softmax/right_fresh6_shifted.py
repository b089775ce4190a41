"""Shifts by the maximum first and keeps the dim all along."""


def log_softmax(x, dim):
    """Return the logarithm of the softmax of x along dim."""
    near = x - x.amax(dim=dim, keepdim=True)
    return near - near.exp().sum(dim=dim, keepdim=True).log()
