"""Recursion over the rest of the steps."""


def values_midway(steps, x):
    """Return what each step gives, the first applied to x, each other to the result before."""
    if len(steps) == 0:
        return []
    first, *rest = steps
    value = first(x)
    return [value] + values_midway(rest, value)
