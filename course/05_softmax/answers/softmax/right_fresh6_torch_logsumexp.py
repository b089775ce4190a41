"""Subtracts torch.logsumexp, which the exercise allows, and takes exp."""


def softmax(x, dim):
    """Return the softmax of x along dim, without overflow."""
    return (x - torch.logsumexp(x, dim=dim, keepdim=True)).exp()
