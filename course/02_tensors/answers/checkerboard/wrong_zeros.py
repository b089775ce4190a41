"""A placeholder."""


def checkerboard(n, m):
    return torch.zeros(n, m, dtype=torch.int64)
