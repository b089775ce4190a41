"""transpose and reshape."""


def merge_heads(x):
    """Turn (B, n, T, d) into (B, T, n * d), the heads side by side."""
    B, n, T, d = x.shape
    return x.transpose(1, 2).reshape(B, T, n * d)
