"""Keys the results by the step, so a function that occurs twice has one entry."""


def values_midway(steps, x):
    results = {}
    for step in steps:
        x = step(x)
        results[step] = x
    return list(results.values())
