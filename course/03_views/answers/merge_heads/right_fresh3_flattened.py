"""movedim and flatten from dim 2 on."""


def merge_heads(x):
    """Turn (B, n, T, d) into (B, T, n * d), the heads side by side."""
    return x.movedim(1, 2).flatten(start_dim=2)
