"""The classic, with a check."""
def split_heads(x, n):
    """Turn (B, T, D) into (B, n, T, D // n); raise ValueError if n does not divide D."""
    b, t, d = x.shape
    if d % n != 0:
        raise ValueError(f"{n} heads do not divide {d}")
    return x.reshape(b, t, n, d // n).transpose(1, 2)
