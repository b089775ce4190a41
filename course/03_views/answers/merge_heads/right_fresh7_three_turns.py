"""A fan of mT: turn the last two dims, merge heads and numbers, turn back; the result need not be contiguous."""


def merge_heads(x):
    """Turn (B, n, T, d) into (B, T, n * d), the heads side by side."""
    return x.mT.flatten(1, 2).mT
