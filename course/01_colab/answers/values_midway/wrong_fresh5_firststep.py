"""Takes steps[0] before it looks whether there is one: no steps are an IndexError."""


def values_midway(steps, x):
    """Return what each step gives, the first applied to x, each other to the result before."""
    results = [steps[0](x)]
    for i in range(1, len(steps)):
        results.append(steps[i](results[i - 1]))
    return results
