"""& binds more tightly than the comparisons."""


def between(x, low, high):
    return x[x >= low & x <= high]
