"""Bring time forward, then merge the last two axes."""


def merge_heads(x):
    batch, n, time, width = x.shape
    return x.transpose(1, 2).reshape(batch, time, n * width)
