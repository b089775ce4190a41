"""The line of the example: the sum keeps its dim, the division broadcasts."""


def proportions(x, dim):
    """Return x with every slice along dim divided by that slice's sum."""
    return x / x.sum(dim=dim, keepdim=True)
