"""A user of unfold: windows that do not overlap are the heads."""


def split_heads(x, n):
    """Turn (B, T, D) into (B, n, T, D // n); raise ValueError if n does not divide D."""
    if (d := x.size(2) // n) * n != x.size(2):
        raise RuntimeError("n must divide D")
    return x.unfold(2, d, d).permute(0, 2, 1, 3)
