"""Merges the leading axes and keeps the last one."""


def flatten_batch(x):
    return x.flatten(0, -2)
