"""nonzero().squeeze(): a single element in the range comes out with rank 0 instead of 1."""


def between(x, low, high):
    flat = x.flatten()
    places = ((flat >= low) & (flat <= high)).nonzero().squeeze()
    return flat[places]
