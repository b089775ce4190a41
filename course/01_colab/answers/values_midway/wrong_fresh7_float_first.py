"""Makes x a float "to be safe": with an integer x the values have another dtype than the steps give."""
def values_midway(steps, x):
    value = x.float()
    results = []
    for step in steps:
        value = step(value)
        results.append(value)
    return results
