"""Leaves the last size to -1, which is ambiguous for an empty batch."""


def merge_heads(x):
    """Turn (B, n, T, d) into (B, T, n * d), the heads side by side."""
    b, n, t, d = x.shape
    return x.transpose(1, 2).contiguous().view(b, t, -1)
