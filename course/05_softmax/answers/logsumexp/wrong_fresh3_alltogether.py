"""Gives up the shift for all slices as soon as one of them has an infinite maximum."""


def logsumexp(x, dim):
    """Return log(sum(exp(x))) along dim, which disappears, without overflow."""
    m = x.amax(dim)
    if torch.isinf(m).any():
        return x.exp().sum(dim).log()
    return m + (x - m.unsqueeze(dim)).exp().sum(dim).log()
