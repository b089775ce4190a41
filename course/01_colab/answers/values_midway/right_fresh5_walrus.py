"""A list comprehension that gives x a new value in each round."""


def values_midway(steps, x):
    """Return what each step gives, the first applied to x, each other to the result before."""
    return [x := step(x) for step in steps]
