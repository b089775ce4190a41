"""Applies the last step first, as in f(g(x))."""


def values_midway(steps, x):
    values = []
    for step in reversed(steps):
        x = step(x)
        values.append(x)
    return values
