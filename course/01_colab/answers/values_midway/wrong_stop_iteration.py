"""Uses next() without a default and lets the end of the steps out."""


def values_midway(steps, x):
    rest, values = iter(steps), []
    while True:
        x = next(rest)(x)
        values.append(x)
