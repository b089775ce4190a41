"""Returns the mask."""


def between(x, low, high):
    return (x >= low) & (x <= high)
