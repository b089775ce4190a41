"""Says what is outside, and selects the rest."""


def between(x, low, high):
    """Return the elements of x from low to high, both included, as a tensor of rank 1."""
    outside = (x < low) | (x > high)
    return torch.masked_select(x, ~outside)
