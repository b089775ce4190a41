"""A beginner squeezes nonzero: with exactly one element in the range the result has rank 0, not shape (1,) ("a tensor of rank 1")."""


def between(x, low, high):
    flat = x.flatten()
    places = ((flat >= low) & (flat <= high)).nonzero().squeeze()
    return flat[places]
