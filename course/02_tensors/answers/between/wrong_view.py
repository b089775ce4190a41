"""Wants a contiguous tensor."""


def between(x, low, high):
    x = x.view(-1)
    return x[(x >= low) & (x <= high)]
