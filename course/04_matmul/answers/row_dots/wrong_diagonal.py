"""The diagonal of the table of all pairs."""


def row_dots(a, b):
    if a.shape != b.shape:
        raise ValueError("shapes differ")
    return torch.diag(a @ b.T)
