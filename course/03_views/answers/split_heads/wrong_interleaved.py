"""Deals the numbers out like cards, one to each head in turn."""


def split_heads(x, n):
    batch, time, size = x.shape
    return x.reshape(batch, time, size // n, n).permute(0, 3, 1, 2)
