"""Cuts the last dim into pieces and stacks them as a new dim."""


def split_heads(x, n):
    """Turn (B, T, D) into (B, n, T, D // n); raise ValueError if n does not divide D."""
    width, rest = divmod(x.shape[-1], n)
    if rest:
        raise ValueError("n does not divide D")
    return torch.stack(x.split(width, dim=-1), dim=1)
