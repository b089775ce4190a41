"""Picks column after column by head and place, with divmod."""


def merge_heads(x):
    """Turn (B, n, T, d) into (B, T, n * d), the heads side by side."""
    n, d = x.shape[1], x.shape[3]
    columns = [divmod(column, d) for column in range(n * d)]
    return torch.stack([x[:, h, :, k] for h, k in columns], dim=-1)
