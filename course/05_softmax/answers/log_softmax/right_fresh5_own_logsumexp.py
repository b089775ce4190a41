"""x minus the logsumexp of this notebook, with the dim put back."""


def log_softmax(x, dim):
    """Return the logarithm of the softmax of x along dim."""
    return x - logsumexp(x, dim).unsqueeze(dim)
