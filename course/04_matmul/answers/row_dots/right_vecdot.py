"""Knows torch.linalg.vecdot."""


def row_dots(a, b):
    if a.shape != b.shape:
        raise TypeError("shapes differ")
    return torch.linalg.vecdot(a, b)
