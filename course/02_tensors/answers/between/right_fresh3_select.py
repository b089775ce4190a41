"""masked_select with functions instead of signs."""


def between(x, low, high):
    """Return the elements of x from low to high, both included, as a tensor of rank 1."""
    mask = torch.logical_and(torch.ge(x, low), torch.le(x, high))
    return torch.masked_select(x, mask)
