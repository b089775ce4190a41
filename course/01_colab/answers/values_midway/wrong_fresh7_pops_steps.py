"""Takes the steps off the list one by one: afterwards the caller's list is empty."""
def values_midway(steps, x):
    results = []
    while steps:
        step = steps.pop(0)
        x = step(x)
        results.append(x)
    return results
