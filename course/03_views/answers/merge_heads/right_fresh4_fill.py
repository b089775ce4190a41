"""Fills the columns of each head into a new tensor."""


def merge_heads(x):
    """Turn (B, n, T, d) into (B, T, n * d), the heads side by side."""
    batch, heads, steps, width = x.shape
    merged = x.new_empty((batch, steps, heads * width))
    for h in range(heads):
        merged[:, :, h * width : (h + 1) * width] = x[:, h]
    return merged
