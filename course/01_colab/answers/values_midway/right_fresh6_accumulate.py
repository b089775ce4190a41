"""itertools.accumulate with x as the start, which is left out at the end."""


from itertools import accumulate


def values_midway(steps, x):
    """Return what each step gives, the first applied to x, each other to the result before."""
    return list(accumulate(steps, lambda value, step: step(value), initial=x))[1:]
