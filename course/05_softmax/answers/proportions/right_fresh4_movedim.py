"""Moves the dim to the end, divides there and moves it back."""


def proportions(x, dim):
    """Return x with every slice along dim divided by that slice's sum."""
    if dim < 0:
        dim = dim + x.ndim
    moved = x.movedim(dim, -1)
    totals = moved.sum(-1)
    shares = moved / totals[..., None]
    return shares.movedim(-1, dim)
