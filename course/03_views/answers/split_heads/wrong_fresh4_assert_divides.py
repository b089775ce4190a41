"""Checks with assert, whose AssertionError is none of the errors that are asked for."""


def split_heads(x, n):
    """Turn (B, T, D) into (B, n, T, D // n); raise ValueError if n does not divide D."""
    B, T, D = x.shape
    assert D % n == 0, "D must be divisible by n"
    return x.reshape(B, T, n, D // n).transpose(1, 2)
