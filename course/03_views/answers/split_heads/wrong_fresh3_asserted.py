"""An assert in place of the ValueError."""


def split_heads(x, n):
    """Turn (B, T, D) into (B, n, T, D // n); raise ValueError if n does not divide D."""
    B, T, D = x.shape
    assert D % n == 0, f"{n} does not divide {D}"
    return x.reshape(B, T, n, D // n).permute(0, 2, 1, 3)
