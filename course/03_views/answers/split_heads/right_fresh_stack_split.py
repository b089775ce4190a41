"""Cuts the vectors and stacks the pieces."""
def split_heads(x, n):
    width, rest = divmod(x.size(2), n)
    if rest:
        raise ValueError("n must divide D")
    return torch.stack(x.split(width, dim=2), dim=1)
