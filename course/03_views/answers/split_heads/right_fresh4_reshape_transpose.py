"""A check, reshape to four dims, transpose."""


def split_heads(x, n):
    """Turn (B, T, D) into (B, n, T, D // n); raise ValueError if n does not divide D."""
    B, T, D = x.shape
    if D % n != 0:
        raise ValueError(f"{n} heads do not divide {D}")
    return x.reshape(B, T, n, D // n).transpose(1, 2)
