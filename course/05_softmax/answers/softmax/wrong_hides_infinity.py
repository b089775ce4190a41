"""Replaces -inf by 0, as if the score were missing."""


def softmax(x, dim):
    x = torch.where(x.isinf(), torch.zeros_like(x), x)
    e = torch.exp(x - x.amax(dim, keepdim=True))
    return e / e.sum(dim, keepdim=True)
