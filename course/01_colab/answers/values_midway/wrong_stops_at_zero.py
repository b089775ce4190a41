"""Stops at a value without anything but zeros in it, as nothing would come of it."""


def values_midway(steps, x):
    values = []
    for step in steps:
        x = step(x)
        values.append(x)
        if not x.any():
            break
    return values
