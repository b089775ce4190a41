"""Goes to float64 and stays there."""


def logsumexp(x, dim):
    x = x.double()
    m = x.amax(dim, keepdim=True)
    m = torch.where(m.isinf(), 0, m)
    return (x - m).exp().sum(dim).log() + m.squeeze(dim)
