"""Puts time last."""


def split_heads(x, n):
    batch, time, size = x.shape
    return x.reshape(batch, time, n, size // n).permute(0, 2, 3, 1)
