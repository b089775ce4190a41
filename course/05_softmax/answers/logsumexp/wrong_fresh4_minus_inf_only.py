"""Treats slices of -inf, but a slice with a +inf gives nan."""


def logsumexp(x, dim):
    """Return log(sum(exp(x))) along dim, which disappears, without overflow."""
    m = x.max(dim, keepdim=True).values
    m = m.masked_fill(m == -inf, 0.0)
    s = torch.exp(x - m).sum(dim, keepdim=True)
    return (m + torch.log(s)).squeeze(dim)
