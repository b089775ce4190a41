"""Cuts the last dim in two and moves the heads forward."""


def split_heads(x, n):
    """Turn (B, T, D) into (B, n, T, D // n); raise ValueError if n does not divide D."""
    B, T, D = x.shape
    if D % n != 0:
        raise ValueError(f"{n} heads do not divide {D} numbers")
    return x.reshape(B, T, n, D // n).transpose(1, 2)
