"""Replaces every nan of the result by -inf, so slices with a +inf give -inf."""


def logsumexp(x, dim):
    """Return log(sum(exp(x))) along dim, which disappears, without overflow."""
    m = x.amax(dim, keepdim=True)
    result = m.squeeze(dim) + (x - m).exp().sum(dim).log()
    # nan comes from -inf - (-inf): nothing is possible in that slice
    return result.masked_fill(result.isnan(), -inf)
