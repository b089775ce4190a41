"""Begins the list with x, as a picture of a network does with its input."""


def values_midway(steps, x):
    values = [x]
    for step in steps:
        values.append(step(values[-1]))
    return values
