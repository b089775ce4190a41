"""Converts each result back to the dtype of x."""


def values_midway(steps, x):
    """Return what each step gives, the first applied to x, each other to the result before."""
    results = []
    value = x
    for step in steps:
        value = step(value).to(x.dtype)
        results.append(value)
    return results
