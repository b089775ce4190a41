"""A generator yields what comes out of each step, list collects it."""


def values_midway(steps, x):
    def outputs():
        value = x
        for step in steps:
            value = step(value)
            yield value

    return list(outputs())
