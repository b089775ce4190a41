"""The loop of the hint."""


def values_midway(steps, x):
    """Return what each step gives, the first applied to x, each other to the result before."""
    values = []
    for step in steps:
        x = step(x)
        values.append(x)
    return values
