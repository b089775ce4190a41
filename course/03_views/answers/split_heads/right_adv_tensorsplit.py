"""tensor_split makes unequal pieces, which stack refuses."""


def split_heads(x, n):
    """Turn (B, T, D) into (B, n, T, D // n); raise ValueError if n does not divide D."""
    return torch.stack(x.tensor_split(n, dim=2), dim=1)
