"""One infinite maximum switches the shift off for all slices."""


def logsumexp(x, dim):
    """Return log(sum(exp(x))) along dim, which disappears, without overflow."""
    m = x.amax(dim=dim, keepdim=True)
    if torch.isinf(m).any():
        # inf - inf would be nan, so do without the shift
        return x.exp().sum(dim=dim).log()
    return (x - m).exp().sum(dim=dim).log() + m.squeeze(dim)
