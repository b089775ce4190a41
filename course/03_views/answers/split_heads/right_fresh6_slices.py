"""Slices out one head after the other and stacks them."""


def split_heads(x, n):
    """Turn (B, T, D) into (B, n, T, D // n); raise ValueError if n does not divide D."""
    d, rest = divmod(x.size(2), n)
    if rest:
        raise ValueError("n must divide D")
    heads = [x[:, :, h * d : (h + 1) * d] for h in range(n)]
    return torch.stack(heads, dim=1)
