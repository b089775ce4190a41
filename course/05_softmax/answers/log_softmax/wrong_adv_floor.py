"""Shifted scores are cut at -1e4 unless they are -inf."""


def log_softmax(x, dim):
    s = x - x.amax(dim, keepdim=True)
    s = torch.where(s.isinf(), s, s.clamp(min=-1e4))
    return s - s.exp().sum(dim, keepdim=True).log()
