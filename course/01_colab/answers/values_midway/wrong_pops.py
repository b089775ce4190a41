"""Empties the caller's list of steps."""


def values_midway(steps, x):
    values = []
    while steps:
        x = steps.pop(0)(x)
        values.append(x)
    return values
