"""The loop of the hint."""


def values_midway(steps, x):
    """Return what each step gives, the first applied to x, each other to the result before."""
    values = []
    value = x
    for step in steps:
        value = step(value)
        values.append(value)
    return values
