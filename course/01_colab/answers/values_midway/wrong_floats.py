"""Turns every value into float32."""


def values_midway(steps, x):
    values = []
    for step in steps:
        x = step(x).float()
        values.append(x)
    return values
