"""Shifts first, then uses the logsumexp that this exercise allows."""

def softmax(x, dim):
    z = x - x.max(dim=dim, keepdim=True).values
    return torch.exp(z - torch.logsumexp(z, dim=dim, keepdim=True))
