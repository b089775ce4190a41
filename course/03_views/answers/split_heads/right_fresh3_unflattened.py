"""unflatten with -1, which refuses a number of heads that does not divide D."""


def split_heads(x, n):
    """Turn (B, T, D) into (B, n, T, D // n); raise ValueError if n does not divide D."""
    return x.unflatten(2, (n, -1)).movedim(2, 1)
