"""Takes the steps out of the caller's list."""


def values_midway(steps, x):
    """Return what each step gives, the first applied to x, each other to the result before."""
    results = []
    while steps:
        step = steps.pop(0)
        x = step(x)
        results.append(x)
    return results
