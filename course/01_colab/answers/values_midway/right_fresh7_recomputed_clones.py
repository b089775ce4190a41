"""Computes each value from the start again with reduce (steps may be called more than once), and copies it."""
import functools


def values_midway(steps, x):
    def after(count):
        return functools.reduce(lambda value, step: step(value), steps[:count], x).clone()

    return [after(count) for count in range(1, len(steps) + 1)]
