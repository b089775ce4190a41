"""An undergraduate who begins anew for each prefix, and returns copies: steps may be called more than once."""
import functools
def values_midway(steps, x):
    def compose(value, step):
        return step(value)
    results = [None] * len(steps)
    for i in range(len(steps)):
        results[i] = functools.reduce(compose, steps[: i + 1], x).clone()
    return results
