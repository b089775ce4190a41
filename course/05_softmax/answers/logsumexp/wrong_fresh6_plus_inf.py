"""Thinks of slices of only -inf but not of +inf, which becomes nan."""


def logsumexp(x, dim):
    """Return log(sum(exp(x))) along dim, which disappears, without overflow."""
    m = x.amax(dim=dim, keepdim=True)
    m = torch.where(m == -inf, torch.zeros_like(m), m)
    return torch.log(torch.exp(x - m).sum(dim=dim)) + m.squeeze(dim)
