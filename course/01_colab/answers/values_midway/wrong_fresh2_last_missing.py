"""Appends before it computes and drops x from the front, so the end is missing."""


def values_midway(steps, x):
    results = []
    for step in steps:
        results.append(x)
        x = step(x)
    return results[1:]
