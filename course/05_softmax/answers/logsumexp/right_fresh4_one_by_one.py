"""Adds one score after the other with log1p, two equal ones apart."""


def logsumexp(x, dim):
    """Return log(sum(exp(x))) along dim, which disappears, without overflow."""
    first, *others = x.unbind(dim)
    total = first.clone()
    log_2 = torch.tensor(2.0, dtype=x.dtype).log()
    for score in others:
        high, low = torch.maximum(total, score), torch.minimum(total, score)
        # equal ones are treated apart because inf - inf is nan
        total = torch.where(high == low, high + log_2, high + torch.log1p((low - high).exp()))
    return total
