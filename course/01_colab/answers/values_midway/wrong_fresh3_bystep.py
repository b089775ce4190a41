"""Collects in a dict with the steps as keys: a function that occurs twice counts once."""


def values_midway(steps, x):
    """Return what each step gives, the first applied to x, each other to the result before."""
    results = {}
    for step in steps:
        x = step(x)
        results[step] = x
    return list(results.values())
