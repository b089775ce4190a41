"""Trusts torch.linalg.vecdot, which broadcasts."""


def row_dots(a, b):
    return torch.linalg.vecdot(a, b)
