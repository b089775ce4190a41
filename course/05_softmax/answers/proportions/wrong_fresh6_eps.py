"""Adds 1e-8 to the sums against a division by zero, which spoils very small sums."""


def proportions(x, dim):
    """Return x with every slice along dim divided by that slice's sum."""
    total = x.sum(dim=dim, keepdim=True)
    return x / (total + 1e-8)  # never divide by zero
