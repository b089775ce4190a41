"""Subtracts the maximum and stops there."""


def log_softmax(x, dim):
    return x - x.amax(dim, keepdim=True)
