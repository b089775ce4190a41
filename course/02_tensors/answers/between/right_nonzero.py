"""Looks up the places first."""


def between(x, low, high):
    flat = x.reshape(-1)
    places = ((flat >= low) & (flat <= high)).nonzero().squeeze(1)
    return flat.index_select(0, places)
