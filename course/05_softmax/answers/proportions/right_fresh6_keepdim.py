"""The division by the sum that keeps its dim."""


def proportions(x, dim):
    """Return x with every slice along dim divided by that slice's sum."""
    return x / x.sum(dim=dim, keepdim=True)
