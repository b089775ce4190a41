"""Calls torch.logsumexp, which was allowed for softmax but is forbidden here."""


def log_softmax(x, dim):
    """Return the logarithm of the softmax of x along dim."""
    shifted = x - x.amax(dim=dim, keepdim=True)
    return shifted - torch.logsumexp(shifted, dim=dim, keepdim=True)
