"""A -1 for the width of a head, which torch cannot work out for an empty batch."""


def split_heads(x, n):
    """Turn (B, T, D) into (B, n, T, D // n); raise ValueError if n does not divide D."""
    B, T, D = x.shape
    if D % n:
        raise ValueError("n does not divide D")
    return x.reshape(B, T, n, -1).transpose(1, 2)
