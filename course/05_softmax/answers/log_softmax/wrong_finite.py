"""Replaces -inf by a large negative number, which is a probability again."""


def log_softmax(x, dim):
    shifted = x - x.amax(dim, keepdim=True)
    return (shifted - shifted.exp().sum(dim, keepdim=True).log()).clamp(min=-1e9)
