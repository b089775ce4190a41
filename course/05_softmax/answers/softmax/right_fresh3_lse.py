"""Shifts first and then uses torch.logsumexp, which this exercise allows."""


def softmax(x, dim):
    z = x - x.amax(dim=dim, keepdim=True)
    return torch.exp(z - torch.logsumexp(z, dim=dim, keepdim=True))
