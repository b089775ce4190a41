"""Collects each result only if the step changed something."""


def values_midway(steps, x):
    values = []
    for step in steps:
        new = step(x)
        if new is not x:
            values.append(new)
        x = new
    return values
