"""torch has a function for it."""


def flatten_batch(x):
    return x.flatten(1)
