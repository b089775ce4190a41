"""Everything lies above the one or below the other."""


def between(x, low, high):
    return x[(x >= low) | (x <= high)]
