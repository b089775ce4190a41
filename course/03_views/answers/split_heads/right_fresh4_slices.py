"""Cuts the heads out by slices and stacks them along a new dim."""


def split_heads(x, n):
    """Turn (B, T, D) into (B, n, T, D // n); raise ValueError if n does not divide D."""
    width, rest = divmod(x.shape[-1], n)
    if rest:
        raise ValueError("n must divide the last size of x")
    heads = [x[:, :, h * width : (h + 1) * width] for h in range(n)]
    return torch.stack(heads, dim=1)
