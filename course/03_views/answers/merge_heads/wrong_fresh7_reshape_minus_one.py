"""A copier of attention code: reshape(B, T, -1) is ambiguous where B or T is 0, RuntimeError."""


def merge_heads(x):
    """Turn (B, n, T, d) into (B, T, n * d), the heads side by side."""
    B, n, T, d = x.shape
    return x.transpose(1, 2).contiguous().view(B, T, -1)
