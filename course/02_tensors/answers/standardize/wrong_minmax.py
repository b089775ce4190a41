"""Scales to 0 ... 1 instead."""


def standardize(x, dim):
    low, high = x.amin(dim, keepdim=True), x.amax(dim, keepdim=True)
    return (x - low) / (high - low)
