"""If any maximum is infinite it shifts no slice at all: beside a slice of -inf, a slice of 1000s overflows; breaks "What the slices beside it hold has no influence"."""
def logsumexp(x, dim):
    """Return log(sum(exp(x))) along dim, which disappears, without overflow."""
    m = x.amax(dim=dim, keepdim=True)
    if torch.isinf(m).any():
        m = torch.zeros_like(m)
    return (x - m).exp().sum(dim=dim).log() + m.squeeze(dim)
