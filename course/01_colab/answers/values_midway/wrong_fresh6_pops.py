"""Takes the steps out of the caller's list, which is empty afterwards."""


def values_midway(steps, x):
    """Return what each step gives, the first applied to x, each other to the result before."""
    results = []
    current = x
    while steps:
        step = steps.pop(0)
        current = step(current)
        results.append(current)
    return results
