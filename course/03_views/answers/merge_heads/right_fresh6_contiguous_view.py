"""The way of the attention layers: permute, contiguous, view."""


def merge_heads(x):
    """Turn (B, n, T, d) into (B, T, n * d), the heads side by side."""
    B, n, T, d = x.shape
    x = x.permute(0, 2, 1, 3).contiguous()
    return x.view(B, T, n * d)
