"""permute and flatten of the last two dims."""


def merge_heads(x):
    """Turn (B, n, T, d) into (B, T, n * d), the heads side by side."""
    return x.permute(0, 2, 1, 3).flatten(2)
