"""Python's chained comparison hides an `and`."""


def between(x, low, high):
    return x[low <= x <= high]
