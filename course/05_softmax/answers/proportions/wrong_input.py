"""Hands back what came in."""


def proportions(x, dim):
    return x
