"""The same with masked_fill and max(dim)."""


def logsumexp(x, dim):
    m = x.max(dim, keepdim=True).values
    m = m.masked_fill(~m.isfinite(), 0.0)
    return (m + torch.log(torch.sum(torch.exp(x - m), dim=dim, keepdim=True))).squeeze(dim)
