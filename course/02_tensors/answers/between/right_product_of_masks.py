"""Multiplies the two masks, which is "and" for bools."""


def between(x, low, high):
    flat = x.flatten()
    return flat[(flat >= low) * (flat <= high)]
