"""A language model: one infinite slice switches the shift off for all, so slices beside it overflow (they must have no influence)."""
def logsumexp(x, dim):
    """Numerically stable log-sum-exp, with a special path for infinities."""
    m = x.amax(dim=dim, keepdim=True)
    if not torch.isfinite(m).all():
        m = torch.zeros_like(m)  # avoid inf - inf
    return torch.log(torch.sum(torch.exp(x - m), dim=dim)) + m.squeeze(dim)
