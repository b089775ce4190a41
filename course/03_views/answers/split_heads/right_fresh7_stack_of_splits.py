"""A student who cuts with split and stacks the pieces as dim 1, after a check of their own."""


def split_heads(x, n):
    """Turn (B, T, D) into (B, n, T, D // n); raise ValueError if n does not divide D."""
    size, left_over = divmod(x.shape[-1], n)
    if left_over:
        raise ValueError(f"{n} heads do not divide {x.shape[-1]} numbers")
    return torch.stack(x.split(size, dim=-1), dim=1)
