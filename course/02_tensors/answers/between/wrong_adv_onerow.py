"""Takes a number as a vector that is a view, and needs no mask there."""


def between(x, low, high):
    x = x.reshape(-1)
    if x.numel() == 1:
        return x if low <= x.item() <= high else x[:0]
    return x[(x >= low) & (x <= high)]
