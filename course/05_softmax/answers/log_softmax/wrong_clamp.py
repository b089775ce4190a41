"""Clamps the probabilities before the logarithm."""


def log_softmax(x, dim):
    e = (x - x.amax(dim, keepdim=True)).exp()
    p = e / e.sum(dim, keepdim=True)
    return p.clamp(min=torch.finfo(x.dtype).tiny).log()
