"""Subtracts a logsumexp of its own, whose dim is put back."""


def log_softmax(x, dim):
    """Return the logarithm of the softmax of x along dim."""
    m = x.max(dim).values
    total = m + (x - m.unsqueeze(dim)).exp().sum(dim).log()
    return x - total.unsqueeze(dim)
