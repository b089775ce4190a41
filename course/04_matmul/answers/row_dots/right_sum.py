"""Multiply, and sum over the last dim."""


def row_dots(a, b):
    if a.shape != b.shape:
        raise ValueError("shapes differ")
    return torch.mul(a, b).sum(dim=-1)
