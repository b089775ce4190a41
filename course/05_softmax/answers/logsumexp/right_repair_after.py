"""Computes first, then puts the maximum back wherever it is infinite."""


def logsumexp(x, dim):
    m = x.amax(dim)
    result = m + (x - m.unsqueeze(dim)).exp().sum(dim).log()
    return torch.where(m.isinf(), m, result)
