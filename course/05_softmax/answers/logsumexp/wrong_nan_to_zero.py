"""Replaces nan by 0."""


def logsumexp(x, dim):
    m = x.amax(dim, keepdim=True)
    result = (x - m).exp().sum(dim).log() + m.squeeze(dim)
    return torch.where(result.isnan(), 0, result)
