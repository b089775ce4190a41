"""Adds one slice after the other: log(e^a + e^b) = max + log1p(e^-|a - b|), equal infinities apart."""


def logsumexp(x, dim):
    first, *others = x.unbind(dim)
    total = first.clone()
    for part in others:
        high = torch.maximum(total, part)
        gap = torch.where(total == part, 0.0, (total - part).abs())
        total = high + torch.where(high.isinf(), 0.0, torch.log1p(torch.exp(-gap)))
    return total
