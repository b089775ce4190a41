"""Uses the list as a queue, which leaves the caller's list of steps empty."""


def values_midway(steps, x):
    results = []
    while steps:
        x = steps.pop(0)(x)
        results.append(x)
    return results
