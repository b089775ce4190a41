"""Hands x back as it is."""


def zero_diagonal_(x):
    return x
