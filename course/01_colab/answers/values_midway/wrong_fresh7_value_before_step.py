"""Appends before the step and not after it: x is among the values and the last one is missing."""
def values_midway(steps, x):
    results = []
    for step in steps:
        results.append(x)
        x = step(x)
    return results
