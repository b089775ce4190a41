"""Makes -inf finite by a floor under the maximum, which is above some low scores."""


def logsumexp(x, dim):
    m = x.amax(dim, keepdim=True).clamp(min=-1e5)
    m = torch.where(m == inf, torch.zeros_like(m), m)
    return (x - m).exp().sum(dim).log() + m.squeeze(dim)
