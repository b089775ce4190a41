"""Trusts that equal letters check the sizes."""


def row_dots(a, b):
    return torch.einsum("ij,ij->i", a, b)
