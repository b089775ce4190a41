"""Turns matrices round to divide rows and forgets negative dims and more than two dims."""


def proportions(x, dim):
    """Return x with every slice along dim divided by that slice's sum."""
    if dim == 1:
        return (x.T / x.sum(dim=1)).T
    return x / x.sum(dim=0)
