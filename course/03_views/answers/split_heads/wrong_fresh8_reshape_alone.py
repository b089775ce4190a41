"""A model that leaves the refusal to reshape; breaks 'raise if n does not divide D' for an empty batch, where every count is 0."""
def split_heads(x, n):
    """(B, T, D) -> (B, n, T, D // n); reshape raises if n does not divide D."""
    B, T, D = x.shape
    return x.reshape(B, T, n, D // n).permute(0, 2, 1, 3)
