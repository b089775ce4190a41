"""Two kinds of buffer, for floats and for integers, none for complex numbers."""


def split_heads(x, n):
    """Turn (B, T, D) into (B, n, T, D // n); raise ValueError if n does not divide D."""
    b, t, d = x.shape
    if d % n:
        raise ValueError("n must divide D")
    w = d // n
    kind = torch.float64 if x.is_floating_point() else torch.int64
    heads = torch.zeros(b, n, t, w, dtype=kind)
    for h in range(n):
        heads[:, h] = x[:, :, h * w : (h + 1) * w]
    return heads.to(x.dtype)
