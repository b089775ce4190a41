"""Cares for slices of only -inf, but a slice with +inf gives inf - inf = nan instead of +inf."""
def logsumexp(x, dim):
    m = x.amax(dim=dim, keepdim=True)
    m = torch.where(m == -inf, torch.zeros_like(m), m)
    return (x - m).exp().sum(dim=dim).log() + m.squeeze(dim)
