"""Calls the function written one exercise earlier."""


def log_softmax(x, dim):
    return x - logsumexp(x, dim).unsqueeze(dim)
