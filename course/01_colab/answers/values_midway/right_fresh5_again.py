"""Computes each value from the start again, with a clone of the result."""


def values_midway(steps, x):
    """Return what each step gives, the first applied to x, each other to the result before."""
    results = []
    for count in range(1, len(steps) + 1):
        value = x
        for step in steps[:count]:
            value = step(value)
        results.append(value.clone())
    return results
