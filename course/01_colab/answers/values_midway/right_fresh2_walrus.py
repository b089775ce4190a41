"""A comprehension with an assignment expression keeps the newest value."""


def values_midway(steps, x):
    return [x := step(x) for step in steps]
