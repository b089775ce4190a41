"""Leaves the comparison as it is."""


def checkerboard(n, m):
    return (torch.arange(n)[:, None] + torch.arange(m)) % 2 == 1
