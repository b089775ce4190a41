"""Takes the steps out of the list with pop, so that the caller's list is empty afterwards."""


def values_midway(steps, x):
    """Return what each step gives, the first applied to x, each other to the result before."""
    result = []
    while steps:
        step = steps.pop(0)
        x = step(x)
        result.append(x)
    return result
