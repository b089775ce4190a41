"""Puts the heads side by side with cat."""


def merge_heads(x):
    """Turn (B, n, T, d) into (B, T, n * d), the heads side by side."""
    heads = [x[:, h] for h in range(x.shape[1])]
    return torch.cat(heads, dim=-1)
