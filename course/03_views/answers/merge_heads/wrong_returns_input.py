"""Hands x back."""


def merge_heads(x):
    return x
