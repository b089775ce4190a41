"""Moves the dim to the front, where broadcasting needs no keepdim."""


def standardize(x, dim):
    front = x.movedim(dim, 0)
    return ((front - front.mean(0)) / front.std(0)).movedim(0, dim)
