"""A bmm and a bare squeeze: a single row loses its dim."""


def row_dots(a, b):
    if a.shape != b.shape:
        raise ValueError("shapes differ")
    return torch.bmm(a[:, None, :], b[:, :, None]).squeeze()
