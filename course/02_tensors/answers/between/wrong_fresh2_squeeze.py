"""nonzero gives a column; squeeze() also removes the dim when there is only one."""


def between(x, low, high):
    flat = x.flatten()
    places = ((flat >= low) & (flat <= high)).nonzero().squeeze()
    return flat[places]
