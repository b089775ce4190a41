"""unflatten refuses by itself what does not fit."""


def split_heads(x, n):
    """Turn (B, T, D) into (B, n, T, D // n); raise ValueError if n does not divide D."""
    pieces = x.unflatten(-1, (n, x.shape[-1] // n))
    return pieces.permute(0, 2, 1, 3)
