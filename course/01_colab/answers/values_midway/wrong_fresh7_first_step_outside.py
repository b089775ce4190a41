"""Begins with steps[0] outside the loop: without steps that is an IndexError, not an empty list."""
def values_midway(steps, x):
    results = [steps[0](x)]
    for step in steps[1:]:
        results.append(step(results[-1]))
    return results
