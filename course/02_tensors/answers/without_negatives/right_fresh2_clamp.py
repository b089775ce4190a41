"""clamp with a lower bound."""


def without_negatives(x):
    return x.clamp(min=0)
