"""Turns the dims of x itself with transpose_."""


def merge_heads(x):
    """Turn (B, n, T, d) into (B, T, n * d), the heads side by side."""
    x.transpose_(1, 2)
    return x.reshape(x.shape[0], x.shape[1], x.shape[2] * x.shape[3])
