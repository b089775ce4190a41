"""Uses itertools.accumulate and leaves the initial value out."""


from itertools import accumulate


def values_midway(steps, x):
    """Return what each step gives, the first applied to x, each other to the result before."""
    everything = accumulate(steps, lambda value, step: step(value), initial=x)
    return list(everything)[1:]
