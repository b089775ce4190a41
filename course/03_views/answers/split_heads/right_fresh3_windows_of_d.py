"""unfold in steps of one head, with the check before it."""


def split_heads(x: torch.Tensor, n: int) -> torch.Tensor:
    """Turn (B, T, D) into (B, n, T, D // n); raise ValueError if n does not divide D."""
    if x.size(2) % n > 0:
        raise ValueError("n must divide D")
    width = x.size(2) // n
    return x.unfold(2, width, width).permute(0, 2, 1, 3)
