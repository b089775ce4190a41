"""Swaps dim with dim 0 to broadcast; the sums of three dims then lie the wrong way."""


def proportions(x, dim):
    """Return x with every slice along dim divided by that slice's sum."""
    # bring dim to the front, then the sums broadcast from the right
    return (x.transpose(0, dim) / x.sum(dim)).transpose(0, dim)
