"""Notes the value before the step."""


def values_midway(steps, x):
    values = []
    for step in steps:
        values.append(x)
        x = step(x)
    return values
