"""Knows torch.logsumexp, which does the hard part and is allowed here."""


def softmax(x, dim):
    return torch.exp(x - torch.logsumexp(x, dim, keepdim=True))
