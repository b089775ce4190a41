"""Takes the logarithm of the probability plus a tiny number."""


def log_softmax(x, dim):
    e = torch.exp(x - x.amax(dim, keepdim=True))
    p = e / e.sum(dim, keepdim=True)
    return torch.log(p + 1e-30 * (x > -inf))
