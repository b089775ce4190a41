"""Repairs every nan as -inf, so a slice with +inf gives -inf."""

def logsumexp(x, dim):
    m = x.amax(dim, keepdim=True)
    out = m.squeeze(dim) + (x - m).exp().sum(dim).log()
    return torch.where(out.isnan(), torch.full_like(out, -inf), out)
