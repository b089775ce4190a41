"""Subtracts the minimum: everything gets larger, not smaller."""


def softmax(x, dim):
    e = torch.exp(x - x.amin(dim, keepdim=True))
    return e / e.sum(dim, keepdim=True)
