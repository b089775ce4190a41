"""Collects in one tensor like x, which other shapes and dtypes do not fit."""


def values_midway(steps, x):
    """Return what each step gives, the first applied to x, each other to the result before."""
    results = torch.zeros(len(steps), *x.shape, dtype=x.dtype)
    value = x
    for i, step in enumerate(steps):
        value = step(value)
        results[i] = value
    return list(results)
