"""If all elements lie in the range it returns x.flatten(), which may share memory."""


def between(x, low, high):
    """Return the elements of x from low to high, both included, as a tensor of rank 1."""
    mask = (x >= low) & (x <= high)
    if mask.all():
        return x.flatten()
    return x[mask]
