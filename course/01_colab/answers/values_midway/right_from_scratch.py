"""Computes every value anew from x."""


def values_midway(steps, x):
    def after(count):
        value = x
        for step in steps[:count]:
            value = step(value)
        return value

    return [after(count) for count in range(1, len(steps) + 1)]
