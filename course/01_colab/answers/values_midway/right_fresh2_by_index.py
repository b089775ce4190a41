"""Looks back into the list of results by index, with x for the first step."""


def values_midway(steps, x):
    results = []
    for i in range(len(steps)):
        argument = x if i == 0 else results[i - 1]
        results.append(steps[i](argument))
    return results
