"""A generator, turned into a list."""


def values_midway(steps, x):
    def walk(value):
        for step in steps:
            value = step(value)
            yield value

    return list(walk(x))
