"""Never looks at dim."""


def logsumexp(x, dim):
    m = x.amax(-1, keepdim=True)
    m = torch.where(m.isinf(), 0, m)
    return (x - m).exp().sum(-1).log() + m.squeeze(-1)
