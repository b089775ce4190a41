"""Prepares results like x and fills them, so other shapes and dtypes do not fit."""


def values_midway(steps, x):
    """Return what each step gives, the first applied to x, each other to the result before."""
    results = [torch.zeros_like(x) for _ in steps]
    current = x
    for i, step in enumerate(steps):
        results[i][:] = step(current)
        current = results[i]
    return results
