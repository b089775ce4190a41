"""Returns all elements."""


def between(x, low, high):
    return x.flatten()
