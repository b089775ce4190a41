"""Somebody collects in a default argument: the second call still has the results of the first (breaks 'one value for each step')."""


def values_midway(steps, x, results=[]):
    for step in steps:
        x = step(x)
        results.append(x)
    return results
