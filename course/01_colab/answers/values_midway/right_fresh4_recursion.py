"""Recursion: the first value, and then all that follows from it."""


def values_midway(steps, x):
    """Return what each step gives, the first applied to x, each other to the result before."""
    if len(steps) == 0:
        return []
    first = steps[0](x)
    return [first] + values_midway(steps[1:], first)
