"""Squeezes the places from nonzero, so that a single hit comes out with rank 0."""


def between(x, low, high):
    """Return the elements of x from low to high, both included, as a tensor of rank 1."""
    flat = x.reshape(-1)
    places = ((flat >= low) & (flat <= high)).nonzero().squeeze()
    return flat[places]
