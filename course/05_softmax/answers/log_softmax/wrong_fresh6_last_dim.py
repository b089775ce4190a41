"""Puts the dim back at the end whichever dim it was."""


def log_softmax(x, dim):
    """Return the logarithm of the softmax of x along dim."""
    m = x.amax(dim=dim, keepdim=True)
    lse = (x - m).exp().sum(dim=dim).log() + m.squeeze(dim)
    return x - lse.unsqueeze(-1)
