"""Brings the dim to the front, where the sum broadcasts by itself, and back again."""


def proportions(x, dim):
    """Return x with every slice along dim divided by that slice's sum."""
    in_front = x.movedim(dim, 0)
    shares = in_front / in_front.sum(0)
    return shares.movedim(0, dim)
