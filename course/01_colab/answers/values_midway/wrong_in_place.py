"""Writes each result back into x."""


def values_midway(steps, x):
    values = []
    for step in steps:
        x.copy_(step(x))
        values.append(x.clone())
    return values
