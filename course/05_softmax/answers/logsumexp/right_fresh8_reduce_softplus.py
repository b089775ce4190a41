"""A functional fan: reduce over the slices with a two-argument logaddexp of one's own, made of softplus, which is allowed."""
from functools import reduce


def logsumexp(x, dim):
    def logaddexp(a, b):  # my own, not torch's
        apart = torch.maximum(a, b) + F.softplus(-(a - b).abs())
        return torch.where(a == b, a + 0.6931471805599453, apart)

    first, *rest = x.unbind(dim)
    return reduce(logaddexp, rest, first.clone())
