"""The textbook answer: pull out the maximum, unless it is infinite."""


def logsumexp(x, dim):
    m = x.amax(dim, keepdim=True)
    m = torch.where(m.isinf(), 0, m)
    return (x - m).exp().sum(dim).log() + m.squeeze(dim)
