"""Protects the logarithm from 0 with a tiny number, so a slice of only -inf does not give -inf."""


def logsumexp(x, dim):
    """Return log(sum(exp(x))) along dim, which disappears, without overflow."""
    m = x.amax(dim, keepdim=True)
    m = torch.where(torch.isfinite(m), m, torch.zeros_like(m))
    total = torch.exp(x - m).sum(dim, keepdim=True)
    total = total.clamp(min=torch.finfo(x.dtype).tiny)  # avoid log(0)
    return (m + torch.log(total)).squeeze(dim)
