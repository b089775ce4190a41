"""The list is a default argument: it keeps the results of earlier calls."""


def values_midway(steps, x, results=[]):
    """Return what each step gives, the first applied to x, each other to the result before."""
    value = x
    for step in steps:
        value = step(value)
        results.append(value)
    return results
