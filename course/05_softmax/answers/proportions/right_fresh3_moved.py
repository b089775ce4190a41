"""Moves the dim to the front, where broadcasting needs no keepdim, and back."""


def proportions(x, dim):
    front = x.movedim(dim, 0)
    shares = front / front.sum(0)
    return shares.movedim(0, dim)
