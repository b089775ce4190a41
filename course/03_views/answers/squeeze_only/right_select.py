"""An axis of size 1 has index 0 and no other: take it."""


def squeeze_only(x, dim):
    if x.shape[dim] != 1:
        return x
    return x.select(dim, 0)
