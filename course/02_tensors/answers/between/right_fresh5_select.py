"""masked_select without what is outside."""


def between(x, low, high):
    """Return the elements of x from low to high, both included, as a tensor of rank 1."""
    outside = torch.logical_or(x < low, x > high)
    return torch.masked_select(x, ~outside)
