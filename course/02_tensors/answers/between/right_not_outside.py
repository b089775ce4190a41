"""Takes out what lies outside."""


def between(x, low, high):
    return x[~((x < low) | (x > high))]
