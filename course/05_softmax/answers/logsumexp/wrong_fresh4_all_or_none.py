"""Drops the shift for the whole tensor as soon as one maximum is infinite."""


def logsumexp(x, dim):
    """Return log(sum(exp(x))) along dim, which disappears, without overflow."""
    m = x.amax(dim, keepdim=True)
    if m.isinf().any():
        m = torch.zeros_like(m)  # any finite number is correct
    return (x - m).exp().sum(dim).log() + m.squeeze(dim)
