"""Saves memory by writing each result back into x while the shape allows it."""


def values_midway(steps, x):
    results = []
    for step in steps:
        new = step(x)
        if new.shape == x.shape and new.dtype == x.dtype:
            x.copy_(new)
            results.append(x.clone())
        else:
            x = new
            results.append(new)
    return results
