"""A placeholder of the right shape."""


def log_softmax(x, dim):
    return torch.zeros_like(x)
