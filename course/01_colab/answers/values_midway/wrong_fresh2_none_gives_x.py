"""Thinks that without steps x is what comes out."""


def values_midway(steps, x):
    if not steps:
        return [x]
    results = []
    for step in steps:
        x = step(x)
        results.append(x)
    return results
