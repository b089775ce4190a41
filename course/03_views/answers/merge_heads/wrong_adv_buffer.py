"""Two kinds of buffer, for floats and for integers, none for complex numbers."""


def merge_heads(x):
    """Turn (B, n, T, d) into (B, T, n * d), the heads side by side."""
    b, n, t, d = x.shape
    kind = torch.float64 if x.is_floating_point() else torch.int64
    merged = torch.zeros(b, t, n * d, dtype=kind)
    for h in range(n):
        merged[:, :, h * d : (h + 1) * d] = x[:, h]
    return merged.to(x.dtype)
