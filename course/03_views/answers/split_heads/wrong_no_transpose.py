"""Stops after the split: (B, T, n, D // n)."""


def split_heads(x, n):
    batch, time, size = x.shape
    return x.reshape(batch, time, n, size // n)
