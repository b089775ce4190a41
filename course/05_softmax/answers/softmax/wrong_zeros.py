"""A placeholder of the right shape."""


def softmax(x, dim):
    return torch.zeros_like(x)
