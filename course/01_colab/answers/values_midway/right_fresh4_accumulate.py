"""itertools.accumulate does the chaining; the first entry, x itself, is cut off."""


from itertools import accumulate


def values_midway(steps, x):
    """Return what each step gives, the first applied to x, each other to the result before."""
    return list(accumulate(steps, lambda t, step: step(t), initial=x))[1:]
