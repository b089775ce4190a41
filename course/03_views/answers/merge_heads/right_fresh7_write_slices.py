"""A loop writer: a fresh tensor of the right size, one slice for each head."""


def merge_heads(x):
    """Turn (B, n, T, d) into (B, T, n * d), the heads side by side."""
    B, n, T, d = x.size()
    merged = torch.empty((B, T, n * d), dtype=x.dtype, device=x.device)
    for h in range(n):
        merged.narrow(2, h * d, d).copy_(x.select(1, h))
    return merged
