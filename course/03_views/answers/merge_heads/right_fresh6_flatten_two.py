"""Swaps heads and time, and flattens the last two dims."""


def merge_heads(x):
    """Turn (B, n, T, d) into (B, T, n * d), the heads side by side."""
    return x.transpose(1, 2).flatten(2)
