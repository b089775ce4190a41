"""The list of results outlives the call."""


def values_midway(steps, x, values=[]):
    for step in steps:
        x = step(x)
        values.append(x)
    return values
