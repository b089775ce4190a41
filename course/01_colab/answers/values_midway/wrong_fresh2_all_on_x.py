"""Applies every step to x itself and not to the result before."""


def values_midway(steps, x):
    return [step(x) for step in steps]
