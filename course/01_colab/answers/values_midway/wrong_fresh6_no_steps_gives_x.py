"""Takes x for the result of no steps, where the list should be empty."""


def values_midway(steps, x):
    """Return what each step gives, the first applied to x, each other to the result before."""
    if not steps:
        return [x]
    results = [steps[0](x)]
    for step in steps[1:]:
        results.append(step(results[-1]))
    return results
