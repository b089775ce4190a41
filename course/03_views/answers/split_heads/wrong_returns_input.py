"""Hands x back."""


def split_heads(x, n):
    return x
