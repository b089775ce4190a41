"""Has thought of slices of -inf, not of +inf."""


def logsumexp(x, dim):
    m = x.amax(dim, keepdim=True).clamp(min=-1e30)
    return (x - m).exp().sum(dim).log() + m.squeeze(dim)
