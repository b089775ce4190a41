"""Skips the swap of dims where there are as many heads as time steps."""


def merge_heads(x):
    """Turn (B, n, T, d) into (B, T, n * d), the heads side by side."""
    B, n, T, d = x.shape
    if x.shape != (B, T, n, d):
        x = x.transpose(1, 2)
    return x.contiguous().view(B, T, n * d)
