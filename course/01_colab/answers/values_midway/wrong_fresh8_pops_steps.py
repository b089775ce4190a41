"""A student works the list off with pop(0): the steps are gone afterwards (breaks '`steps` stay as they are')."""


def values_midway(steps, x):
    results = []
    while steps:
        step = steps.pop(0)
        x = step(x)
        results.append(x)
    return results
