"""Writes each head into its columns of a fresh tensor."""


def merge_heads(x: torch.Tensor) -> torch.Tensor:
    """Turn (B, n, T, d) into (B, T, n * d), the heads side by side."""
    if x.ndim != 4:
        raise ValueError(f"four dims are needed, not {x.ndim}")
    batch, heads, steps, width = x.shape
    merged = torch.empty((batch, steps, heads * width), dtype=x.dtype, device=x.device)
    for h in range(heads):
        merged[..., h * width : (h + 1) * width] = x[:, h]
    return merged
