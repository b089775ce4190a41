"""Hands back what came in."""


def softmax(x, dim):
    return x
