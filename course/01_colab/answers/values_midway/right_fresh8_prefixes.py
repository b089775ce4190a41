"""An undergraduate starts again from x for each prefix of the list; steps are called more than once, which is allowed."""
from functools import reduce


def values_midway(steps, x):
    return [
        reduce(lambda value, step: step(value), steps[: count + 1], x) for count in range(len(steps))
    ]
