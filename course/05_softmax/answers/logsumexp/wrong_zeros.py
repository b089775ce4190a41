"""A placeholder of the right shape."""


def logsumexp(x, dim):
    return torch.zeros_like(x.sum(dim))
