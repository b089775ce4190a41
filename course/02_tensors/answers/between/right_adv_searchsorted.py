"""Puts every element to the left or the right of the bounds with Python numbers."""


def between(x, low, high):
    flat = x.reshape(-1)
    places = [i for i, v in enumerate(flat.tolist()) if low <= v and v <= high]
    return flat[places]
