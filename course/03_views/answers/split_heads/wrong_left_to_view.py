"""Leaves the complaint to view, which has nothing to complain about in an empty batch."""


def split_heads(x, n):
    batch, time, size = x.shape
    return x.reshape(batch, time, n, size // n).transpose(1, 2)
