"""Fills a new tensor head by head, by the formula of the text."""


def split_heads(x, n):
    """Turn (B, T, D) into (B, n, T, D // n); raise ValueError if n does not divide D."""
    b, t, d = x.shape
    if d % n:
        raise ValueError(f"D = {d} cannot be divided by n = {n}")
    size = d // n
    heads = torch.zeros(b, n, t, size, dtype=x.dtype, device=x.device)
    for h in range(n):
        heads[:, h] = x[:, :, h * size : (h + 1) * size]
    return heads
