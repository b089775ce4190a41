"""Goes along dim and merges one score after the other: larger + log1p(exp(smaller - larger))."""


def logsumexp(x, dim):
    """Return log(sum(exp(x))) along dim, which disappears, without overflow."""
    result = x.select(dim, 0).clone()
    for k in range(1, x.shape[dim]):
        score = x.select(dim, k)
        high = torch.maximum(result, score)
        low = torch.minimum(result, score)
        gap = low - high
        gap = gap.masked_fill(gap.isnan(), 0.0)  # two equal infinities
        result = high + torch.log1p(torch.exp(gap))
    return result
