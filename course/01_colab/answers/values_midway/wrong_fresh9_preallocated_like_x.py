"""A language model asked for efficient code: a buffer of x's shape and dtype; breaks "steps may change the shape and the dtype"."""
def values_midway(steps, x):
    buffer = x.new_empty((len(steps), *x.shape))
    current = x
    for row, step in zip(buffer, steps):
        current = row.copy_(step(current))
    return list(buffer)
