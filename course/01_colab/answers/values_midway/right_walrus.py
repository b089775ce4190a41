"""An assignment inside a comprehension."""


def values_midway(steps, x):
    return [x := step(x) for step in steps]
