"""Runs the first k steps anew for each k and keeps a copy of the end."""


def values_midway(steps, x):
    """Return what each step gives, the first applied to x, each other to the result before."""
    results = []
    for k in range(1, len(steps) + 1):
        value = x
        for i in range(k):
            value = steps[i](value)
        results.append(value.clone())
    return results
