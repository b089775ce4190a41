"""Swaps the dims of the argument in place, so x has another shape afterwards."""


def merge_heads(x):
    """Turn (B, n, T, d) into (B, T, n * d), the heads side by side."""
    B, n, T, d = x.shape
    x.transpose_(1, 2)
    return x.reshape(B, T, n * d)
