"""A careful undergraduate cuts the last dim into pieces and stacks them in a new dim 1."""
def split_heads(x, n):
    width, rest = divmod(x.shape[2], n)
    if rest:
        raise TypeError(f"{n} does not divide {x.shape[2]}")
    return torch.stack(x.split(width, dim=2), dim=1)
