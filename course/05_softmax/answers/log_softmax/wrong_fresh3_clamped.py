"""Lets no logarithm fall below -100, as binary cross-entropy does."""


def log_softmax(x, dim):
    near = x - x.amax(dim, keepdim=True)
    result = near - near.exp().sum(dim, keepdim=True).log()
    return torch.where(result == -inf, result, result.clamp(min=-100.0))
