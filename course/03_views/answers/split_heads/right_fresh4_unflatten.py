"""unflatten, which raises the error by itself, then permute."""


def split_heads(x, n):
    """Turn (B, T, D) into (B, n, T, D // n); raise ValueError if n does not divide D."""
    return x.unflatten(2, (n, x.shape[2] // n)).permute(0, 2, 1, 3).contiguous()
