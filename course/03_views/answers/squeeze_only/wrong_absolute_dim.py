"""Believes that -1 counts like 1."""


def squeeze_only(x, dim):
    return x.squeeze(abs(dim))
