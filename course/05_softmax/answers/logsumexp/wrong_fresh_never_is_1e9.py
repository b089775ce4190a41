"""Replaces -inf by -1e9 before, so an impossible slice gives about -1e9."""

def logsumexp(x, dim):
    x = x.masked_fill(x == -inf, -1e9)
    m = x.amax(dim, keepdim=True)
    m = torch.where(m == inf, torch.zeros_like(m), m)
    return m.squeeze(dim) + (x - m).exp().sum(dim).log()
