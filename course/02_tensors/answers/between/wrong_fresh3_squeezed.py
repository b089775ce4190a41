"""Squeezes the result, which makes a single element a tensor of rank 0."""


def between(x, low, high):
    return x.flatten()[((x >= low) & (x <= high)).flatten()].squeeze()
