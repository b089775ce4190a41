"""Collects in a dict by the identity of the tensor."""


def values_midway(steps, x):
    seen = {}
    for step in steps:
        x = step(x)
        seen[id(x)] = x
    return list(seen.values())
