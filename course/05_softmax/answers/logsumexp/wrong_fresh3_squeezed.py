"""Squeezes all dims of size 1 away."""


def logsumexp(x, dim):
    m = x.amax(dim, keepdim=True)
    m = torch.where(m.isinf(), torch.zeros_like(m), m)
    return (m + (x - m).exp().sum(dim, keepdim=True).log()).squeeze()
