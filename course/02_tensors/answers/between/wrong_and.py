"""`and` wants one truth value."""


def between(x, low, high):
    return x[x >= low and x <= high]
