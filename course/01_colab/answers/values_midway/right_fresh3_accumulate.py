"""itertools.accumulate with an initial value, which is then left out."""


from itertools import accumulate


def values_midway(steps, x):
    """Return what each step gives, the first applied to x, each other to the result before."""
    chain = accumulate(steps, lambda value, step: step(value), initial=x)
    return list(chain)[1:]
