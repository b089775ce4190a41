"""Takes the steps out of the list with pop, so the caller's list is empty afterwards."""


def values_midway(steps, x):
    """Return what each step gives, the first applied to x, each other to the result before."""
    results = []
    while len(steps) > 0:
        step = steps.pop(0)
        x = step(x)
        results.append(x)
    return results
