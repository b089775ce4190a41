"""Slices out one head after the other and stacks them."""


def split_heads(x, n):
    """Turn (B, T, D) into (B, n, T, D // n); raise ValueError if n does not divide D."""
    d, rest = divmod(x.shape[-1], n)
    if rest:
        raise ValueError(f"{n} heads do not divide {x.shape[-1]}")
    return torch.stack([x[:, :, h * d : (h + 1) * d] for h in range(n)], dim=1)
