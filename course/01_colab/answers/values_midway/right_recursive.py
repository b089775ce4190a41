"""The first step, then the rest on its result."""


def values_midway(steps, x):
    if not steps:
        return []
    y = steps[0](x)
    return [y, *values_midway(steps[1:], y)]
