"""The first result, followed by the results of the other steps on it."""


def values_midway(steps, x):
    if len(steps) == 0:
        return []
    first = steps[0](x)
    return [first] + values_midway(steps[1:], first)
