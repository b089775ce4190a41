"""Goes to float32 and stays there."""


def logsumexp(x, dim):
    x = x.float()
    m = x.amax(dim, keepdim=True)
    m = torch.where(m.isinf(), 0, m)
    return (x - m).exp().sum(dim).log() + m.squeeze(dim)
