"""Returns nothing but a list."""


def values_midway(steps, x):
    return []
