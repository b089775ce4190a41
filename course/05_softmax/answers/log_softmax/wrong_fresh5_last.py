"""Puts the dim back at the end, whichever dim it was."""


def log_softmax(x, dim):
    """Return the logarithm of the softmax of x along dim."""
    total = logsumexp(x, dim)
    return x - total.unsqueeze(-1)
