"""Builds the list from the back and forgets to turn it round."""


def strides_of(shape):
    strides = []
    step = 1
    for size in reversed(shape):
        strides.append(step)
        step *= max(size, 1)
    return tuple(strides)
