"""Walk from the last axis to the first and keep the product so far."""


def strides_of(shape):
    strides = []
    step = 1
    for size in reversed(shape):
        strides.append(step)
        step *= max(size, 1)
    return tuple(reversed(strides))
