"""With letters, after a check."""


def row_dots(a, b):
    if a.size() != b.size():
        raise ValueError("shapes differ")
    return torch.einsum("ij,ij->i", a, b)
