"""Uses view on rows that may not be contiguous."""


def row_dots(a, b):
    if a.shape != b.shape:
        raise ValueError("shapes differ")
    return (a.view(-1) * b.reshape(-1)).view(a.shape).sum(1)
