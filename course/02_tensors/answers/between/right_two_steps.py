"""One bound after the other."""


def between(x, low, high):
    x = x.reshape(-1)
    x = x[x >= low]
    return x[x <= high]
