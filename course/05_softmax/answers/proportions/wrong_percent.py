"""Answers in percent."""


def proportions(x, dim):
    return 100 * x / x.sum(dim, keepdim=True)
