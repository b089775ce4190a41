"""-1 and 1 instead of 0 and 1."""


def checkerboard(n, m):
    return 1 - 2 * ((torch.arange(n)[:, None] + torch.arange(m)) % 2)
